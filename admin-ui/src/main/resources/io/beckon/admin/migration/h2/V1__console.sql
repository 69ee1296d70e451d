create table sites (
    site_key varchar(40)  not null,
    name     varchar(100) not null,
    primary key (site_key)
);

-- Removed definitions stay: their ids are never given away again, their names are (unique_name is empty then).
create table definitions (
    site        varchar(40)  not null,
    part        varchar(20)  not null,
    id          varchar(64)  not null,
    version     bigint       not null,
    name        varchar(100) not null,
    unique_name varchar(200),
    body        varchar(1000000) not null,
    removed     boolean      not null,
    changed_by  varchar(64)  not null,
    changed_at  bigint       not null,
    primary key (site, part, id),
    constraint definitions_by_name unique (site, part, unique_name)
);

-- access_version: counts changes of roles, password and state; a session that began under an older one ends.
create table users (
    name              varchar(64)  not null,
    password_hash     varchar(200) not null,
    roles             varchar(200) not null,
    disabled          boolean      not null,
    one_time_password boolean      not null,
    access_version    bigint       not null,
    language          varchar(8),
    color_scheme      varchar(8)   not null,
    primary key (name)
);
