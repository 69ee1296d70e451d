#!/usr/bin/env bash
# The whole story with curl alone: a visitor of the demo shop looks at three products, is invited, and accepts.
# Needs a running ./beckon run; takes the addresses and the data directory from the same environment.
set -euo pipefail

RUNTIME=http://localhost:${BECKON_RUNTIME_PORT:-8090}
INTERNAL=http://localhost:${BECKON_INTERNAL_PORT:-8091}
TOKEN=${BECKON_INTERNAL_TOKEN:-$(cat "${1:-data}/internal-token")}
ORIGIN=${BECKON_ORIGIN:-$RUNTIME}
STREAM=$(mktemp)
TAB=t1
trap 'rm -f "$STREAM"; kill $(jobs -p) 2>/dev/null || true' EXIT

say() { printf '\n# %s\n' "$*"; }

post() { curl -sS -H "Origin: $ORIGIN" -H 'Content-Type: text/plain' --data "$2" "$RUNTIME/sites/shop/$1"; }

event() { # number, type, name, data
    printf '{"id":"%s.%s","type":"%s","name":"%s","page":"p-%s","at":%s,"url":"%s/demo/shop/product-tent.html","title":"Tent","language":"en","data":%s}' \
        "$TAB" "$1" "$2" "$3" "$TAB" "$(date +%s%3N)" "$ORIGIN" "$4"
}

batch() { # who, events
    printf '{%s,"tab":"%s","version":1,"sentAt":%s,"events":[%s]}' "$1" "$TAB" "$(date +%s%3N)" "$2"
}

field() { # section, name: a text out of the answer
    sed -n "s/.*\"$1\":{[^}]*\"$2\":\"\([^\"]*\)\".*/\1/p" <<<"$ANSWER"
}

history() { curl -sS -H "Authorization: Bearer $TOKEN" "$INTERNAL/history/visits/$VISIT$1"; }

BEGIN=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
FIRST=$(batch "\"begin\":\"$BEGIN\"" "$(event 1 SYSTEM PageEntered '{}'),$(event 2 BUSINESS ProductViewed '{"price":120}')")

say 'The first batch begins a visit; the same batch again is the same visit.'
ANSWER=$(post events "$FIRST")
echo "$ANSWER"
VISIT=$(field visit id)
ANSWER=$(post events "$FIRST")
[ "$(field visit id)" = "$VISIT" ]
WHO="\"visitor\":\"$(field visitor token)\",\"visit\":\"$(field visit token)\""

say 'A second tab that has only heard of the same beginning is the same visit, too.'
ANSWER=$(TAB=t2 && post events "$(batch "\"begin\":\"$BEGIN\"" "$(event 1 SYSTEM PageEntered '{}')")")
echo "$ANSWER"
[ "$(field visit id)" = "$VISIT" ]

say 'The page listens.'
curl -sSN -H "Origin: $ORIGIN" -H 'Content-Type: text/plain' \
    --data "{\"visit\":\"$(field visit token)\",\"tab\":\"$TAB\",\"page\":\"p-$TAB\"}" "$RUNTIME/sites/shop/stream" >"$STREAM" &
until grep -q 'event: state' "$STREAM"; do sleep 0.1; done

say 'Two more products: three in the visit complete the rule, and the invitation comes down the stream.'
post events "$(batch "$WHO" "$(event 3 BUSINESS ProductViewed '{}'),$(event 4 BUSINESS ProductViewed '{}')")" >/dev/null
until grep -q 'event: invite' "$STREAM"; do sleep 0.1; done
cat "$STREAM"
ENGAGEMENT=$(grep -o '"engagementId":"[^"]*"' "$STREAM" | head -n 1)

say 'The invitation is shown and accepted.'
post events "$(batch "$WHO" "$(event 5 SYSTEM EngagementShown "{$ENGAGEMENT}"),$(event 6 SYSTEM EngagementAccepted "{$ENGAGEMENT}")")"
echo

say 'History tells it all.'
until history /engagements 2>/dev/null | grep -q '"status":"accepted"'; do sleep 0.2; done
for part in '' /events /decisions /engagements; do
    say "GET /history/visits/$VISIT$part"
    history "$part"
    echo
done
