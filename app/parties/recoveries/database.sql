grant update (evidence_sha256, approved_at, ready_at, ends_at, stopped_at, stopped_by, used_at) on
    password_recoveries to market_app;
grant delete on password_recoveries to market_app;  -- pruned unless approved
