# Runs COMMAND for as long as standard input stays open. End of file comes however the parent ends, even by KILL;
# COMMAND then gets TERM and, once GRACE seconds have passed, KILL, as does the process whose id PID_FILE holds.
# usage: sh supervise.sh PID_FILE GRACE COMMAND...

# Ctrl-C and a stop of the whole service reach every process at once, but only the parent knows in which order to end.
trap '' INT HUP
trap : TERM

pid_file=$1
grace=$2
shift 2

exec 3<&0 </dev/null
"$@" 3<&- &
server=$!

(
    while read -r _; do :; done <&3
    kill -TERM "$server"
    while [ "$grace" -gt 0 ] && kill -0 "$server"; do
        sleep 1
        grace=$((grace - 1))
    done
    kill -KILL "$server" "$(cat "$pid_file")"
) 2>/dev/null &
watch=$!
exec 3<&-

# TERM ends a wait early; a command that ended before it is waited for is remembered.
wait "$server"
status=$?
while kill -0 "$server" 2>/dev/null; do
    wait "$server"
    status=$?
done
kill "$watch" 2>/dev/null
exit "$status"
