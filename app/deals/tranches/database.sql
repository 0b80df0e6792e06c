create policy private on tranches
    using (exists (select from deals d where d.id = tranches.deal_id));
