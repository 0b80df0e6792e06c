-- The app's role owns nothing: it reads and writes rows, behind the policies of the nouns' own files.
-- Whoever upgrades needs CREATEROLE only where nobody made the role before (docs/outside-servers.md).
do $$ begin
    if not exists (select from pg_roles where rolname = 'market_app') then
        begin
            create role market_app nologin nosuperuser nobypassrls;
        exception when duplicate_object or unique_violation then null;  -- roles are the cluster's
        end;
    end if;
    if not pg_has_role(  -- 15 does not tell SET from MEMBER yet
        session_user, 'market_app',
        case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end
    ) then
        execute format('grant market_app to %I', session_user);
    end if;
    execute format('grant temporary on database %I to market_app', current_database());
end $$;
grant usage on schema public to market_app;
grant select, insert, update, delete on all tables in schema public to market_app;
grant usage, select, update on all sequences in schema public to market_app;
alter default privileges in schema public
    grant select, insert, update, delete on tables to market_app;
alter default privileges in schema public grant usage, select, update on sequences to market_app;
revoke insert, update, delete on alembic_version, database_code, policy_keys from market_app;
revoke update, delete on key_fingerprints from market_app;
grant update (retired_at) on key_fingerprints to market_app;
