when(${steps[0]})<#list steps[1..] as step>.then(${step})</#list>.within(${window})<#if strict>.strictly()</#if>
