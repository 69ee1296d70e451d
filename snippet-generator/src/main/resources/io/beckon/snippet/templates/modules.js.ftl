/** @fileoverview The modules that the site uses beside monitoring. */
<#list modules as module>
import {${module.name}} from '../${module.path}.js';
</#list>

/** @const {!Array<function()>} */
export const MODULES = [<#list modules as module>${module.name}<#sep>, </#list>];
