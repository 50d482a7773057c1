#!/bin/sh
# The owner changes schemas, the app serves requests and is bound by row-level security.
set -eu
psql --username postgres --dbname fangyuan --set ON_ERROR_STOP=1 \
  --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" <<'SQL'
create role fangyuan_owner login nosuperuser nobypassrls password :'owner_password';
create role fangyuan_app login nosuperuser nobypassrls password :'app_password';
grant create on database fangyuan to fangyuan_owner;
SQL
