grant update (version, owner_id, kind, title, summary, keywords, field, district, facts,
    confidential, trl, is_experimental, burdens, export_class, is_in_test, is_open_to_all,
    verified_technology, verified_until, pilot_report_id, title_evidence, removed_at) on assets to
    market_app;
grant update (until_on) on asset_ownerships to market_app;
grant delete on asset_patents to market_app;  -- a draft names others
