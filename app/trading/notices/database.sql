create trigger append_only before update or delete on notice_editions
    for each row execute function refuse_change();
create trigger keep before truncate on notice_editions execute function refuse_change();

grant update (state, version, next_check, check_attempts, check_error, deadlines, content, sha256,
    edition, approval_sha256, started_at, ends_at, is_provisional, open_objections) on notices to
    market_app;
