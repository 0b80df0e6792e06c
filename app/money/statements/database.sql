create policy private on bank_lines
    using (current_setting('market.viewer', true) = 'system');
create policy private on statements
    using (current_setting('market.viewer', true) = 'system');
