grant update (period, is_concluded) on exclusive_rights to market_app;
grant delete on exclusive_rights to market_app;  -- it came to nothing
