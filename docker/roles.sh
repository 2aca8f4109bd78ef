#!/usr/bin/env bash
# Run once by the database's image, on an empty volume: the owner of the schema, the portal's role, the database and
# the extensions that only a superuser may be sure to create.
set -euo pipefail

psql -v ON_ERROR_STOP=1 -v owner_password="$AVAL_DB_OWNER_PASSWORD" -v portal_password="$AVAL_DB_PASSWORD" \
    --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role aval_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role aval_portal login nosuperuser nocreatedb nocreaterole nobypassrls password :'portal_password';
create database aval owner aval_owner;
revoke all on database aval from public;
grant connect on database aval to aval_portal;
\connect aval
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
alter schema public owner to aval_owner;
revoke all on schema public from public;
grant usage on schema public to aval_portal;
SQL
