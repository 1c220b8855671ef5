/*
 * The commit of one transaction over three servers, and its recovery.
 *
 * Server 0 decides: it is never prepared, and its COMMIT is the decision. Its open transaction
 * writes the commit record before any other server prepares. Servers 1 and 2 are prepared.
 * Messages to a server may be handled after their sender has died. At most CRASHES times a server
 * dies, at any moment; the coordinator may die at any moment as well. A decider that comes back may
 * give the number of a transaction that was open to another one.
 *
 * A server that dies loses what was open and keeps what was prepared or committed. Two recoverers
 * run at the same time, and another process prunes commit records that nobody needs any more.
 */
#ifndef CRASHES
#define CRASHES 2
#endif
#define OTHERS 2                  /* servers 1 and 2 */

mtype:data   = { OPEN, GONE, PREPARED, COMMITTED, UNDONE };
mtype:record = { NONE, UNCOMMITTED, COMMIT, ABORT };
mtype:verb   = { RECORD, DO_COMMIT, DO_ROLLBACK, DO_PREPARE, COMMIT_PREPARED, ROLLBACK_PREPARED };

mtype:data   data[3];             /* what became of the transaction's rows on each server */
mtype:record commit_record = NONE;
bool decided;                     /* the decider has committed: it must hold for ever */
bool coordinator_alive = true;
bool acknowledged;                /* the caller was told that it is committed */
bool refused;                     /* the caller was told that nothing is written */
bool number_free;                 /* the decider has forgotten its transaction, and may give its number again */
bool number_committed;            /* another transaction got the number, and has committed */
byte crashes;

/* One connection from the coordinator to each server: calls, and answers (true: done). */
chan calls[3]   = [1] of { mtype:verb };
chan answers[3] = [1] of { bool };

#define settled(s)  (data[s] == COMMITTED || data[s] == UNDONE)

/* The decider's transaction ends without a commit: its record goes with it. */
inline undo_decider() {
  data[0] = UNDONE;
  if
  :: commit_record == UNCOMMITTED -> commit_record = NONE
  :: else
  fi
}

proctype Decider() {
  mtype:verb call;
end:
  do
  :: calls[0] ? call ->
     atomic {
       if
       :: call == RECORD && data[0] == OPEN && commit_record == NONE ->
            commit_record = UNCOMMITTED; answers[0] ! true
       :: call == RECORD && !(data[0] == OPEN && commit_record == NONE) ->
            undo_decider(); answers[0] ! false      /* refused: an abort row is there already */
       :: call == DO_COMMIT && data[0] == OPEN && commit_record == UNCOMMITTED ->
            data[0] = COMMITTED; commit_record = COMMIT; decided = true; answers[0] ! true
       :: call == DO_COMMIT && !(data[0] == OPEN && commit_record == UNCOMMITTED) ->
            answers[0] ! false
       :: call == DO_ROLLBACK ->
            if
            :: data[0] == OPEN -> undo_decider()
            :: else
            fi;
            answers[0] ! true
       fi
     }
  /* The server notices, some time, that its client is gone. */
  :: atomic { !coordinator_alive && empty(calls[0]) && data[0] == OPEN -> undo_decider() }
  /* The server dies and comes back. The numbers of what was open may not have reached its log. */
  :: atomic { crashes < CRASHES && data[0] == OPEN -> crashes++; undo_decider(); number_free = true }
  :: atomic { number_free && !number_committed -> number_committed = true }
  od
}

proctype Participant(byte s) {
  mtype:verb call;
end:
  do
  :: calls[s] ? call ->
     atomic {
       if
       :: call == DO_PREPARE && data[s] == OPEN -> data[s] = PREPARED; answers[s] ! true
       :: call == DO_PREPARE && data[s] != OPEN -> answers[s] ! false
       :: call == DO_ROLLBACK ->
            if
            :: data[s] == OPEN -> data[s] = UNDONE
            :: else
            fi;
            answers[s] ! true
       :: call == COMMIT_PREPARED ->
            if
            :: data[s] == PREPARED -> data[s] = COMMITTED
            :: else                                  /* somebody else has settled it */
            fi;
            answers[s] ! true
       :: call == ROLLBACK_PREPARED ->
            if
            :: data[s] == PREPARED -> data[s] = UNDONE
            :: else
            fi;
            answers[s] ! true
       fi
     }
  :: atomic { !coordinator_alive && empty(calls[s]) && data[s] == OPEN -> data[s] = UNDONE }
  :: atomic { crashes < CRASHES && data[s] == OPEN -> crashes++; data[s] = UNDONE }
  od
}

/* A call of the coordinator; it may give up waiting, and does not know then what became of it. */
inline ask(to, what, done, known) {
  calls[to] ! what;
  if
  :: answers[to] ? done -> known = true
  :: known = false; done = false                     /* the connection was lost */
  fi
}

proctype Coordinator() provided (coordinator_alive) {
  bool done, known, recorded, says_committed, ok = true;
  byte s;
  /* The record first: nothing is prepared before it is there. */
  ask(0, RECORD, done, known);
  ok = known && done;
  s = 1;
  do
  :: ok && s <= OTHERS ->
       ask(s, DO_PREPARE, done, known);
       ok = known && done;
       s++
  :: else -> break
  od;
  if
  :: !ok ->
       /* Not decided. The connection to the decider ends, and with it its transaction. */
       refused = true;
       goto give_up
  :: else
  fi;
  ask(0, DO_COMMIT, done, known);
  if
  :: known && !done -> refused = true; goto give_up
  :: !known ->                                       /* looked up by the rule of recovery */
       atomic {
         commit_record != UNCOMMITTED ->
         /* pg_xact_status, which speaks of whoever had the number last */
         says_committed = (data[0] == COMMITTED || number_committed);
         recorded = (commit_record == COMMIT);
         if
         :: commit_record == NONE -> commit_record = ABORT
         :: else
         fi
       }
       if
#if defined(BY_RECORD_ALONE)
       :: recorded -> acknowledged = true
       :: !recorded -> refused = true
#elif defined(BY_NUMBER_ALONE)
       :: says_committed -> acknowledged = true
       :: !says_committed -> refused = true
#else
       :: recorded -> acknowledged = true
       :: !recorded && !says_committed -> refused = true
       :: !recorded && says_committed ->
            /* A part that is prepared after the record was read: nobody can have pruned one. */
            if
            :: data[1] == PREPARED -> refused = true
            :: data[2] == PREPARED -> refused = true
            :: skip                                  /* the outcome is unknown */
            fi
#endif
       fi;
       goto give_up
  :: else -> acknowledged = true
  fi;
  s = 1;
  do
  :: s <= OTHERS -> ask(s, COMMIT_PREPARED, done, known); s++; if :: known :: else -> goto give_up fi
  :: else -> break
  od;
give_up:
  coordinator_alive = false                          /* whatever is left is for recovery */
}

/* The coordinator dies at any moment. Calls that it has sent may still be handled. */
proctype Death() { coordinator_alive = false }

/* Settles what is prepared, by the decider's word. Two of these run at once. */
proctype Recoverer() {
  byte s;
  bool commit;
end:
  do
  :: data[1] == PREPARED -> s = 1; goto settle
  :: data[2] == PREPARED -> s = 2; goto settle
settle:
     atomic {
#ifndef DO_NOT_WAIT
       /* insert ... on conflict do nothing: waits while the decider's own insert is undecided */
       commit_record != UNCOMMITTED ->
#endif
       if
       :: commit_record == NONE -> commit_record = ABORT
       :: else
       fi
     }
     commit = (commit_record == COMMIT);
     atomic {
       if
       :: data[s] == PREPARED && commit  -> data[s] = COMMITTED
       :: data[s] == PREPARED && !commit -> data[s] = UNDONE
       :: else                                       /* the other recoverer was first */
       fi
     }
  od
}

/*
 * Deletes a decision once no server holds anything prepared under it, and the record of a
 * transaction that was not committed at any time.
 */
proctype Pruner() {
  byte s;
end:
  do
  :: atomic { commit_record == ABORT -> commit_record = NONE }
  :: commit_record == COMMIT ->
       s = 1;
#ifndef PRUNE_AT_ONCE
       do
       :: s <= OTHERS -> (data[s] != PREPARED) -> s++
       :: else -> break
       od;
#endif
       atomic {
         if
         :: commit_record == COMMIT -> commit_record = NONE
         :: else
         fi
       }
  od
}

init {
  atomic {
    data[0] = OPEN; data[1] = OPEN; data[2] = OPEN;
    run Decider(); run Participant(1); run Participant(2);
    run Coordinator(); run Death();
    run Recoverer(); run Recoverer(); run Pruner()
  }
}

#define all_settled (settled(0) && settled(1) && settled(2))

/* Never is a part committed and another undone; what was said to the caller is what happened. */
ltl atomicity {
  [] ( (decided -> (data[1] != UNDONE && data[2] != UNDONE))
    && (!decided -> (data[1] != COMMITTED && data[2] != COMMITTED))
    && (acknowledged -> decided)
    && (refused -> !decided)
    && !(refused && acknowledged) )
}

/* Every part is settled in the end, whoever died. */
ltl progress { <> [] all_settled }
