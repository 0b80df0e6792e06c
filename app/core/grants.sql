-- The app's role owns nothing: it reads rows and adds them, behind the policies of the nouns' own
-- files, which also say what it may change or remove (`grant`) and what not even add (`revoke`).
-- Applied before them at every upgrade: what nobody grants any more is gone.
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
revoke all on schema public from market_app;
revoke all on all tables in schema public from market_app;  -- of their columns, too
revoke all on all sequences in schema public from market_app;
alter default privileges in schema public revoke all on tables from market_app;
alter default privileges in schema public revoke all on sequences from market_app;
grant usage on schema public to market_app;
grant select, insert on all tables in schema public to market_app;
grant usage on all sequences in schema public to market_app;
