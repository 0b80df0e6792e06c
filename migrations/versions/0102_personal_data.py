"""What is kept of people: sealed, and told of nobody who has not agreed."""

from alembic import op

revision = "0102"
down_revision = "0101"
branch_labels = None
depends_on = None

INVITATIONS = """
alter table memberships
    alter column user_id drop not null,
    add column login bytea,
    add column login_blind bytea,
    add column agreed_at timestamptz;
create unique index uq_memberships_asked on memberships (organisation_id, login_blind)
    where state in ('invited');
update memberships m set agreed_at = e.at from (
    select subject_id, min(happened_at) as at from events
    where name in ('membership.accepted', 'membership.joined') group by 1
) e where e.subject_id = m.id;
insert into policies (key, value, unit, valid_from, legal_basis, confidence) values
    ('membership.invitation_days', 30, 'days', '2020-01-01',
     'design: how long somebody who is asked in may answer', 'D');
"""

EXPERTS = """
alter table talents
    add column person bytea,
    add column unsealed text,
    add column person_id uuid constraint fk_talents_person_id_users references users (id),
    add column login bytea,
    add column login_blind bytea,
    add column consent_by text;
create index ix_talents_person_id on talents (person_id);
create index ix_talents_login_blind on talents (login_blind);
update talents set consent_by = 'keeper' where consented_on is not null;
update talents set unsealed = jsonb_build_object(
    'name', name, 'employer', employer, 'title_of_post', title_of_post,
    'disciplines', disciplines, 'field', field, 'research', research, 'posts', posts,
    'services', services, 'districts', districts, 'availability', availability,
    'achievements', achievements, 'avoids', avoids, 'contact', contact,
    'is_recommended', is_recommended
)::text where state not in ('removed', 'unconsented');
update talents set consented = '{}', review_reasons = null
    where state in ('removed', 'unconsented');
alter table talents
    drop column name, drop column employer, drop column title_of_post, drop column disciplines,
    drop column field, drop column research, drop column posts, drop column services,
    drop column districts, drop column availability, drop column achievements,
    drop column avoids, drop column contact, drop column is_recommended;
"""
DEMANDS = """
alter table demands
    add column number text,
    add column sealed_contact bytea,
    add column unsealed text,
    add column contact_by uuid constraint fk_demands_contact_by_users references users (id);
create index ix_demands_contact_by on demands (contact_by);
update demands set
    number = 'XQ' || to_char(created_at at time zone 'UTC', 'YYYY')
        || lpad(serial::text, greatest(6, length(serial::text)), '0'),
    unsealed = case when state not in ('solved', 'unsolved', 'withdrawn') then contact end;
update demands d set contact_by = e.user_id from events e
    where e.subject_id = d.id and e.name = 'demand.drafted' and d.unsealed is not null;
alter table demands
    alter column number set not null,
    add constraint uq_demands_number unique (number),
    drop column serial,
    drop column contact;
"""
HELD = """
create table held_texts (
    state varchar(40) not null,
    user_id uuid not null constraint fk_held_texts_user_id_users references users (id),
    organisation_id uuid
        constraint fk_held_texts_organisation_id_organisations references organisations (id),
    place text not null,
    text bytea,
    digest bytea not null,
    was_harmless boolean not null,
    reasons text,
    decided_at timestamptz,
    id uuid not null constraint pk_held_texts primary key,
    version bigint not null,
    workflow_version bigint not null,
    policy jsonb not null,
    created_at timestamptz not null default market_now(),
    check_attempts bigint not null,
    check_error text,
    next_check timestamptz
);
create index ix_held_texts_state on held_texts (state, created_at, id);
create index ix_held_texts_organisation_id on held_texts (organisation_id);
create index ix_held_texts_next_check on held_texts (next_check);
create index ix_held_texts_digest on held_texts (digest) where was_harmless;
create unique index uq_held_texts_open on held_texts (user_id, digest)
    where state in ('held', 'refused');
"""
WORDS = """
insert into screen_words (word, reason) values
    ('军事秘密', '保守国家秘密法 13'),
    ('机密级', '国家秘密标识 (保守国家秘密法 14)'),
    ('秘密级', '国家秘密标识 (保守国家秘密法 14)'),
    ('保密专利', '专利法 4; 细则 7'),
    ('军工机密', 'R5.5.4'),
    ('涉密载体', 'R5.5.4'),
    ('涉密文件', 'R5.5.4'),
    ('涉密人员', 'R5.5.4'),
    ('涉密工程', 'R5.5.4'),
    ('涉密信息', 'R5.5.4'),
    ('武器装备秘密', 'R5.5.4')
on conflict do nothing;
"""
CARDS = """
update listing_cards set body = convert_to(jsonb_set(
    convert_from(body, 'UTF8')::jsonb, '{facts,completers}',
    (select coalesce(jsonb_agg(person.value - 'share' order by person.ordinality), '[]')
     from jsonb_array_elements(convert_from(body, 'UTF8')::jsonb #> '{facts,completers}')
        with ordinality as person)
)::text, 'UTF8')
where convert_from(body, 'UTF8')::jsonb #> '{facts,completers}' is not null;
"""
TO_SEAL = """
insert into jobs (name, subject_id, request_id, next_check, epoch, attempts, done)
    select 'core.seal_unsealed', '00000000-0000-0000-0000-000000000000', 'upgrade to 0102',
        clock_timestamp(), 0, 0, false
    where exists (select from talents where unsealed is not null)
       or exists (select from demands where unsealed is not null)
"""


def upgrade() -> None:
    """Invitations hold the login that was asked, whoever has it, and end by the clock. Experts and
    contacts are kept to be sealed by a job, because a step has no keys; what has ended is erased.
    More words stop a text, which waits for a reviewer. Numbers of demands are drawn from now on;
    those that were told stay. Public cards tell no more how completers share their reward."""
    for statement in (INVITATIONS, EXPERTS, DEMANDS, HELD, WORDS, CARDS, TO_SEAL):
        op.get_bind().connection.driver_connection.execute(statement)


def downgrade() -> None:
    raise RuntimeError("what is sealed is not written in clear again")
