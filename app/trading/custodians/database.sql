grant update (retired_at) on custodian_keys to market_app;
