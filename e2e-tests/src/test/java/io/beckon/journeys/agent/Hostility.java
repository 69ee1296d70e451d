package io.beckon.journeys.agent;

import java.util.List;

/**
 * Something that a page does to all scripts in it.
 *
 * @param name what it is
 * @param script runs before the agent
 * @param body stands in the page
 */
record Hostility(String name, String script, String body) {
    /** The ways in which pages are known to be hard on others. */
    static final List<Hostility> ALL = List.of(
            new Hostility("polluted-objects", """
                    for (const name of ['polluted', 'begin', 'visit', 'capture', 'keepalive', 'once', 'headers'])
                      Object.prototype[name] = undefined;
                    Object.prototype.extra = 'extra'; Array.prototype.extra = ['extra'];
                    """, ""),
            new Hostility("json-of-its-own", """
                    Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
                    String.prototype.toJSON = function () { return '"' + this + '"'; };
                    Object.prototype.toJSON = undefined;
                    """, ""),
            new Hostility("wrapped-fetch", """
                    const original = fetch;
                    window.fetch = async (...values) => { await null; return original(...values); };
                    """, ""),
            new Hostility("broken-fetch", "window.fetch = () => { throw new Error('no fetch'); };", ""),
            new Hostility("strange-fetch", "window.fetch = () => 'nothing';", ""),
            new Hostility("throwing-listeners", """
                    for (const target of [window, document])
                      for (const type of ['click', 'pageshow', 'pagehide', 'visibilitychange', 'focusin', 'DOMContentLoaded'])
                        target.addEventListener(type, () => { throw new Error('own'); }, true);
                    """, ""),
            new Hostility("throwing-callbacks", """
                    window.beckon = [['ids', () => { throw new Error('not seen'); }], ['noSuch'], null, 1];
                    """, ""),
            new Hostility(
                    "clobbered-window",
                    "",
                    "<form id=beckon name=beckon><input name=push></form><a id=navigation></a><a id=_></a>"),
            new Hostility(
                    "clobbered-document",
                    "",
                    clobbered("body cookie head referrer scrollingElement title URL")
                            + "<img name=currentScript src=/agent/other.js alt=''>"),
            new Hostility("clobbered-methods", "", """
                    <form name=addEventListener></form><form name=querySelector></form><form name=createElement></form>
                    <form name=readyState></form><form name=dispatchEvent></form>
                    """),
            new Hostility("frozen-language", """
                    [Array, Function, JSON, Map, Math, Number, Object, Promise, Set, String]
                        .forEach((each) => Object.freeze(each.prototype || each));
                    """, ""),
            new Hostility("json-replaced-later", """
                    addEventListener('load', () => {
                      window.JSON = {stringify: () => 'own', parse: () => { throw new Error('no JSON'); }};
                    });
                    """, ""));

    /** Pages in which no script can do much: nothing is heard of events there. */
    static final List<Hostility> DEAFENING = List.of(
            new Hostility("json-replaced", """
                    window.JSON = {stringify: () => 'own', parse: () => { throw new Error('no JSON'); }};
                    """, ""),
            new Hostility("no-json", "window.JSON = undefined;", ""),
            new Hostility("no-crypto", "Object.defineProperty(window, 'crypto', {value: undefined});", ""));

    /** A thousand changes a second among 50 000 elements; what comes late is not there yet. */
    static final Hostility RESTLESS = new Hostility("restless", """
            window.late = Object.assign(document.createElement('p'), {id: 'late', textContent: 'Late'});
            window.changes = 0;
            addEventListener('DOMContentLoaded', () => {
              const box = document.body.appendChild(document.createElement('div'));
              box.hidden = true;
              box.append(...Array.from({length: 50000}, () => document.createElement('i')));
              setInterval(() => {
                for (let each = 0; each < 5; each++) {
                  box.append(document.createElement('i'));
                  box.firstChild.remove();
                  changes += 2;
                }
              }, 10);
            });
            """, "");

    private static String clobbered(String names) {
        return List.of(names.split("\\s+")).stream().reduce("", (all, name) -> all + "<img name=" + name + " alt=''>");
    }
}
