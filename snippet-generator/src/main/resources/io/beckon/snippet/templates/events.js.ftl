<#-- Writes an expression: a call of the agent's functions, one of them by name, a list, or a plain value. -->
<#macro write it><#if it?is_hash && it.call??>${it.call}(<#list it.arguments as argument><@write argument/><#sep>, </#list>)<#elseif it?is_hash>${it.name}<#elseif it?is_sequence>[<#list it as item><@write item/><#sep>, </#list>]<#elseif it?is_string>${literal(it)}<#else>${it?c}</#if></#macro>
/** @fileoverview The site's business events, written from their definitions. Only what they use is imported. */
import {BusinessEvent} from '../model.js';
<#list imports as function>
import {${function.name}} from '../${function.path}.js';
</#list>

/** @const {!Array<!BusinessEvent>} */
export const EVENTS = [
<#list events as event>
  {
    eventName: ${literal(event.name)},
<#if event.condition??>
    condition: <@write event.condition/>,
</#if>
    triggers: [<#list event.triggers as trigger>(happened) => {<@write trigger/>;}<#sep>, </#list>],
<#if event.counts?has_content>
    counts: <@write event.counts/>,
</#if>
<#if event.postcondition??>
    postcondition: <@write event.postcondition/>,
</#if>
<#if event.values?has_content>
    reads: {<#list event.values as value>${literal(value.key)}: <@write value.read/><#sep>, </#list>},
</#if>
  },
</#list>
];
