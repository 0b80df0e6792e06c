-- An authenticator is every organisation's matter for which its owner acts.
create policy private on guarded_changes
    using (market_sees(organisation_id) or market_is(asked_by)
           or organisation_id is null and exists (select from memberships m
               where m.user_id = subject_id and m.state in ('active')
               and market_sees(m.organisation_id)));

grant update (state, version, next_check, check_attempts, check_error, account, decided_by) on
    guarded_changes to market_app;
