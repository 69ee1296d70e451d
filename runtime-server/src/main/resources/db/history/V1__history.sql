-- One file for H2 and MySQL: ${json} is a text of up to 1 MiB, ${table} the table's options.
-- Keys lead with the visit id, nothing counts up, nothing refers: rows of a visit lie together and can be written in any order.

-- What a visit is from its beginning; never changes, so that the indexes are written once.
create table visits (
    visit_id       varchar(64) not null,
    site           varchar(40) not null,
    version        int         not null,
    visitor_id     varchar(64) not null,
    visitor_number int         not null,
    started_at     bigint      not null,
    device         ${json}     not null,
    country        varchar(2),
    primary key (visit_id)
) ${table};
create index visits_by_site on visits (site, started_at, visit_id);
create index visits_by_time on visits (started_at, visit_id);
create index visits_by_visitor on visits (visitor_id, started_at, visit_id);

-- What a visit has become; changes with every batch of events.
create table visit_states (
    visit_id   varchar(64) not null,
    ended_at   bigint,
    identities ${json}     not null,
    pages      int         not null,
    events     int         not null,
    primary key (visit_id)
) ${table};

-- user_hash: SHA-256 of the user id, hexadecimal; user ids can be longer than an index allows.
create table visit_identities (
    visit_id   varchar(64) not null,
    user_hash  varchar(64) not null,
    started_at bigint      not null,
    primary key (visit_id, user_hash)
) ${table};
create index visit_identities_by_user on visit_identities (user_hash, started_at, visit_id);

-- entry: the JSON that the history API answers.
create table events (
    visit_id  varchar(64) not null,
    ordinal   int         not null,
    event_id  varchar(64) not null,
    type      varchar(16) not null,
    name      varchar(64) not null,
    server_at bigint      not null,
    entry     ${json}     not null,
    primary key (visit_id, ordinal)
) ${table};

create table decisions (
    visit_id    varchar(64) not null,
    decision_id varchar(64) not null,
    site        varchar(40) not null,
    rule_id     varchar(64) not null,
    decided_at  bigint      not null,
    place       bigint      not null,
    outcome     varchar(16) not null,
    reason      varchar(64),
    entry       ${json}     not null,
    primary key (visit_id, decision_id)
) ${table};
create index decisions_by_rule on decisions (site, rule_id, decided_at);

create table engagements (
    visit_id      varchar(64) not null,
    engagement_id varchar(64) not null,
    site          varchar(40) not null,
    rule_id       varchar(64) not null,
    offered_at    bigint      not null,
    status        varchar(16) not null,
    disposition   varchar(16),
    entry         ${json}     not null,
    primary key (visit_id, engagement_id)
) ${table};
create index engagements_by_rule on engagements (site, rule_id, offered_at);

create table refusals (
    visit_id  varchar(64) not null,
    server_at bigint      not null,
    event_id  varchar(64) not null,
    site      varchar(40) not null,
    utc_day   bigint      not null,
    name      varchar(64) not null,
    page      varchar(64),
    reason    varchar(64) not null,
    primary key (visit_id, server_at, event_id)
) ${table};
create index refusals_by_day on refusals (utc_day, site);

-- Refusals above the daily limit, by reason.
create table refusal_counts (
    utc_day bigint      not null,
    site    varchar(40) not null,
    reason  varchar(64) not null,
    items   bigint      not null,
    primary key (utc_day, site, reason)
) ${table};
