#!/usr/bin/env bash
# Restores a backup into an empty database and an empty folder. Run it while no backend runs; rebuild the indexes afterwards.
#   HQB_DATABASE_URL=postgresql://user:password@host:5432/hqb HQB_FILES_FOLDER=/hqb/files restore.sh BACKUP
set -euo pipefail
backup=${1:?name the folder of a backup}
database=${HQB_DATABASE_URL:?set it to postgresql://…}
database=${database#jdbc:}
files=${HQB_FILES_FOLDER:?set it to the folder of uploaded files}

(cd "$backup" && sha256sum --check --quiet SHA256SUMS)
tables=$(psql --dbname="$database" --no-align --tuples-only --command="SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
if [ "$tables" != 0 ]; then
  echo "The database is not empty: create a fresh one and name it in HQB_DATABASE_URL." >&2
  exit 1
fi
if [ -n "$(ls -A "$files" 2>/dev/null)" ]; then
  echo "$files is not empty: name an empty folder in HQB_FILES_FOLDER." >&2
  exit 1
fi
pg_restore --exit-on-error --single-transaction --no-owner --dbname="$database" "$backup/database.dump"
mkdir -p "$files"
tar --extract --gzip --file="$backup/files.tar.gz" --directory="$files"
echo "Restored. Now rebuild the indexes: java -jar virtual-hqb.jar reindex"
