create policy private on approvals
    using (current_setting('market.viewer', true) = 'system');
