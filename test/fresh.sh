#!/usr/bin/env bash
# From a clean clone, only with what the README says: install, build, run, reset a password, test, pack, and use the
# package in a project of its own.
#   bash test/fresh.sh [--quick]     --quick leaves out the long test
set -euo pipefail
source=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi; rm -rf "$work"' EXIT

began=$SECONDS
step() { printf '\n== %s (%d s)\n' "$*" "$((SECONDS - began))"; }
fail() { printf 'fresh.sh: %s\n' "$*" >&2; exit 1; }

# The lines that the README shows behind this comment, for an address of our own.
lines_of() {
  awk '/<!-- test\/readme.test.ts runs these lines -->/ { found = 1 } found && /^```$/ { exit } shown { print } found && /^```sh$/ { shown = 1 }' "$1" \
    | sed "s#http://localhost:4747#$2#"
}

# Where an emulator says that it listens, as soon as its first line is there.
address_of() {
  for _ in $(seq 600); do
    if [ -s "$1" ]; then node -p 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8").split("\n")[0]).url' "$1" && return; fi
    kill -0 "$server" 2>/dev/null || fail 'the emulator ended before it listened'
    sleep 0.1
  done
  fail 'the emulator does not listen'
}

step clone
git clone --quiet "$source" "$work/clone"
cd "$work/clone"

step 'install, build and run, as npm ci && npm start do'
npm ci --no-audit --no-fund
npm run --silent build
node dist/cli.js --port 0 --json > "$work/ready.json" 2> "$work/log" &
server=$!
url=$(address_of "$work/ready.json")

step 'reset a password, with the lines of the README'
printed=$(bash -c "$(lines_of README.md "$url")")
printf '%s\n' "$printed"
grep --quiet '<h1>Password Changed!</h1>' <<< "$printed" || fail 'the password was not changed'
grep --quiet '"status":"redeemed"' <<< "$printed" || fail 'the ticket was not redeemed'
kill -TERM "$server"
wait "$server" || fail "it ended with $? instead of 0 on SIGTERM"
server=

if [ "${1:-}" != --quick ]; then
  step 'test: npm test'
  npm test
fi

step 'pack and install'
npm pack --silent --pack-destination "$work" > /dev/null
mkdir "$work/project"
cd "$work/project"
printf '{ "private": true, "type": "module" }\n' > package.json
npm install --no-audit --no-fund --save-dev "$work"/ticketstub-*.tgz

step 'use it: ticketstub exec'
cat > reset.mjs <<'JS'
import { createClient } from 'ticketstub/client';

const { TICKETSTUB_URL: url } = process.env;
const inspect = createClient(url);
await fetch(`${url}/dbconnections/change_password`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ email: 'ada@example.com', connection: 'Username-Password-Authentication' }),
});
const { id } = await inspect.waitForTicket({ email: 'ada@example.com' });
const { redeemed } = await inspect.redeemTicket(id, { password: 'Difference-Engine-2' });
console.log(redeemed ? 'redeemed' : 'refused');
JS
npx ticketstub exec -- node reset.mjs | tee "$work/used"
grep --quiet --line-regexp redeemed "$work/used" || fail 'the package does not work where it is installed'

step done
