<#-- Writes an expression: a call of the agent's functions, one of them by name, a watch, reads by name, a list, or a plain value. -->
<#macro write it><#if it?is_hash && it.call??>${it.call}(<#list it.arguments as argument><@write argument/><#sep>, </#list>)<#elseif it?is_hash && it.watch??>(happened) => {<@write it.watch/>;}<#elseif it?is_hash && it.reads??>{<#list it.reads as read>${literal(read.name)}: <@write read.read/><#sep>, </#list>}<#elseif it?is_hash>${it.name}<#elseif it?is_sequence>[<#list it as item><@write item/><#sep>, </#list>]<#elseif it?is_string>${literal(it)}<#else>${it?c}</#if></#macro>
/** @fileoverview The site's business events, written from their definitions. Only what they use is imported. */
import {Watch} from '../model.js';
<#list imports as function>
import {${function.name}} from '../${function.path}.js';
</#list>

/** @const {!Object<string, !Watch>} by name */
export const EVENTS = {
<#list events as event>
  ${literal(event.name)}: <@write event.watch/>,
</#list>
};
