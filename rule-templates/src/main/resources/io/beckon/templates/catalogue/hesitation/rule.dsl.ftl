when(${touched}).neither(<#list ended as end>${end}<#sep>, </#list>).within(${millis})
