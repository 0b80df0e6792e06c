"""A forgotten password: claimed by its person, seen at the counter, approved by a second one."""
