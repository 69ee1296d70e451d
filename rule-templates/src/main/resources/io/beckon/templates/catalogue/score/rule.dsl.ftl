score(<#list filters as filter>${filter}<#sep>, </#list>).reaching(${threshold}).within(${window})
