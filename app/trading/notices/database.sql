create trigger append_only before update or delete on notice_editions
    for each row execute function refuse_change();
create trigger keep before truncate on notice_editions execute function refuse_change();
