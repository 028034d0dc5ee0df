#!/bin/bash
# Starts the TOM once, opens its first page and stops it, so that the JVM (25 or newer) writes its AOT cache: later starts
# find classes loaded, linked and profiled. Run it in the folder of quarkus-run.jar with the flags of later starts, e.g.
#   aot-cache.sh tom.aot -Xmx256m
set -u
cache=$1
shift
port=${AOT_PORT:-18080}
work=$(mktemp -d)
here=$PWD

(cd "$work" && exec java -XX:AOTCacheOutput="$here/$cache" "$@" -Dquarkus.http.port="$port" -jar "$here/quarkus-run.jar") >"$work/log" 2>&1 &
tom=$!

# A TOM whose database is not there while its image is built stops by itself; the cache then holds what it got to.
for _ in $(seq 1 120); do
  kill -0 "$tom" 2>/dev/null || break
  if exec 3<>"/dev/tcp/127.0.0.1/$port"; then
    for page in / /accounts/login/ /targets/; do
      exec 3<>"/dev/tcp/127.0.0.1/$port"
      printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$page" >&3
      cat <&3 >/dev/null
    done
    kill "$tom"
    break
  fi 2>/dev/null
  sleep 0.5
done
wait "$tom"

if [ ! -s "$cache" ]; then
  cat "$work/log" >&2
  echo "No AOT cache was written." >&2
  exit 1
fi
rm -rf "$work"
ls -l "$cache"
