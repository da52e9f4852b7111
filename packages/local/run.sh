#!/bin/sh
# run.sh <file> [parameters]: every command of the root package.json comes through here. It gets what is needed, then
# becomes the wanted program. `exec` matters: npm passes SIGTERM and SIGINT to this very process, so it has to turn into
# the program that stops the server and the database; a shell or a shim that waits in between would swallow the signal.
set -e
cd "$(dirname "$0")/../.."
# npm, pnpm and the browser write below HOME. A user without a usable one gets one inside the checkout.
if [ ! -w "${HOME:-/nonexistent}" ]; then
  export HOME="$PWD/.data/home" npm_config_cache="$PWD/.data/home/.npm"
  mkdir -p "$HOME"
fi
# The Node that npm itself runs on: the `node` in npm's search path is one of the packages that may not be there yet.
"${npm_node_execpath:-node}" packages/local/bootstrap.mjs
exec node_modules/.waymark/node "$@"
