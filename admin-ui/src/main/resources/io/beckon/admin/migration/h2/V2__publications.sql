-- Who has published which bundle with this console; what was published is kept by the runtime.
create table publications (
    bundle_hash  varchar(64) not null,
    site         varchar(40) not null,
    version      int         not null,
    publisher    varchar(64) not null,
    published_at bigint      not null,
    primary key (bundle_hash)
);

create index publications_by_site on publications (site);
