#!/usr/bin/env bash
# Runs the server in the foreground, writing below /var/lib/aval only; with --is-ready, asks whether it can serve; with
# --first-administrator, prints the link that makes the first administrator of a portal that has none.
set -euo pipefail

server=/opt/aval/server
data=/var/lib/aval

if [[ ${1:-} == --is-ready ]]; then
    exec 3<>"/dev/tcp/127.0.0.1/${AVAL_PORT:-8080}"
    printf 'GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
    read -r _ status _ <&3
    [[ $status == 200 ]]
    exit
fi

if [[ ${1:-} == --first-administrator ]]; then
    exec java -Xmx64m -cp "/opt/aval/start/classes:/opt/aval/start/lib/*" org.aval.start.FirstAdministrator
fi

# An empty variable means the same as none, which the server would not understand.
for name in "${!AVAL_@}"; do
    [[ -n ${!name} ]] || unset "$name"
done

export JBOSS_HOME="$server" LAUNCH_JBOSS_IN_BACKGROUND=true
export JAVA_OPTS="-Xms128m -Xmx${AVAL_HEAP:-512m} ${AVAL_JAVA_OPTIONS:-} -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true
    -Djboss.modules.system.pkgs=org.jboss.byteman -Djboss.server.log.dir=$data/log -Djboss.server.data.dir=$data/server
    -Djboss.server.temp.dir=$data/tmp -Dorg.wildfly.sigterm.suspend.timeout=10
    -Djboss.as.management.blocking.timeout=1800"
mkdir -p "$data/log" "$data/server" "$data/tmp" "$data/mail"
exec bash "$server/bin/standalone.sh" --read-only-server-config=standalone.xml
