#!/usr/bin/env bash
# Backs an installation up: the database as it is at one moment, then the uploaded files. Needs pg_dump of the server's version.
#   HQB_DATABASE_URL=postgresql://user:password@host:5432/hqb HQB_FILES_FOLDER=/hqb/files backup.sh TARGET
# Keeps the last HQB_BACKUPS_KEPT (14). Elasticsearch needs none: it is rebuilt from the database.
set -euo pipefail
target=${1:?say where backups are kept}
database=${HQB_DATABASE_URL:?set it to postgresql://…}
files=${HQB_FILES_FOLDER:?set it to the folder of uploaded files}
name=$(date -u +%Y-%m-%dT%H-%M-%SZ)
part="$target/.$name.part"

mkdir -p "$part"
trap 'rm -rf "$part"' EXIT
pg_dump --format=custom --no-owner --dbname="${database#jdbc:}" --file="$part/database.dump"
# what the dump names was written before it; files are never changed once they are there
tar --create --gzip --file="$part/files.tar.gz" --directory="$files" .
(cd "$part" && sha256sum database.dump files.tar.gz > SHA256SUMS)
pg_restore --list "$part/database.dump" > /dev/null
mv "$part" "$target/$name"
trap - EXIT

ls -1d "$target"/????-??-??T??-??-??Z | head -n "-${HQB_BACKUPS_KEPT:-14}" | xargs -r rm -rf
echo "$target/$name"
