-- What the sign-in keeps for all nodes: browser sessions (as spring-session-jdbc wants them), OAuth 2 authorizations
-- and consents (as spring-security-oauth2-authorization-server wants them) and the keys that sign tokens.

create table control.spring_session (
  primary_id            char(36) not null,
  session_id            char(36) not null,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval int      not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100),
  constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_id on control.spring_session (session_id);
create index spring_session_expiry on control.spring_session (expiry_time);
create index spring_session_principal on control.spring_session (principal_name);

create table control.spring_session_attributes (
  session_primary_id char(36)     not null,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_of_session foreign key (session_primary_id)
    references control.spring_session on delete cascade
);

create table control.oauth2_authorization (
  id                            varchar(100) not null,
  registered_client_id          varchar(100) not null,
  principal_name                varchar(200) not null,
  authorization_grant_type      varchar(100) not null,
  authorized_scopes             varchar(1000),
  attributes                    text,
  state                         varchar(500),
  authorization_code_value      text,
  authorization_code_issued_at  timestamptz,
  authorization_code_expires_at timestamptz,
  authorization_code_metadata   text,
  access_token_value            text,
  access_token_issued_at        timestamptz,
  access_token_expires_at       timestamptz,
  access_token_metadata         text,
  access_token_type             varchar(100),
  access_token_scopes           varchar(1000),
  oidc_id_token_value           text,
  oidc_id_token_issued_at       timestamptz,
  oidc_id_token_expires_at      timestamptz,
  oidc_id_token_metadata        text,
  refresh_token_value           text,
  refresh_token_issued_at       timestamptz,
  refresh_token_expires_at      timestamptz,
  refresh_token_metadata        text,
  user_code_value               text,
  user_code_issued_at           timestamptz,
  user_code_expires_at          timestamptz,
  user_code_metadata            text,
  device_code_value             text,
  device_code_issued_at         timestamptz,
  device_code_expires_at        timestamptz,
  device_code_metadata          text,
  constraint oauth2_authorization_pk primary key (id)
);
create index oauth2_authorization_state on control.oauth2_authorization using hash (state);
create index oauth2_authorization_code on control.oauth2_authorization using hash (authorization_code_value);
create index oauth2_authorization_access on control.oauth2_authorization using hash (access_token_value);
create index oauth2_authorization_refresh on control.oauth2_authorization using hash (refresh_token_value);
create index oauth2_authorization_expiry on control.oauth2_authorization (access_token_expires_at);

create table control.oauth2_authorization_consent (
  registered_client_id varchar(100)  not null,
  principal_name       varchar(200)  not null,
  authorities          varchar(1000) not null,
  constraint oauth2_authorization_consent_pk primary key (registered_client_id, principal_name)
);

create table control.signing_key (
  key_id      text        not null,
  algorithm   text        not null,
  public_key  text        not null,
  private_key text        not null,                     -- sealed with the key of the installation, see store.Secrets
  created_at  timestamptz not null default now(),
  retired_at  timestamptz,
  constraint signing_key_pk primary key (key_id)
);
