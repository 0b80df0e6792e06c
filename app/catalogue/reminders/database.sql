grant delete on reminders to market_app;  -- pruned
