/** @fileoverview The elements that the site's business events use. */

/** @const {!Array<!Array<string>>} of each its id, then its selectors; no id has what was not defined by the site */
export const ELEMENTS = [<#list elements as element>[${literal(element.id)}<#list element.selectors as selector>, ${literal(selector)}</#list>]<#sep>, </#list>];
