<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Today %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%Ln by hand</numerusform>
            <numerusform>%Ln by hand</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partly done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left something over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone by a later plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can be finished or undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can be cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its secrets are forgotten</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can be tried again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can be undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A plan was interrupted at step %1 of %2 at %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A plan waits for you at step %1 of %2 since %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A plan rests at step %1 of %2 since %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Running %L1 of %L2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AgentOnPath</name>
    <message>
        <source>Agent %1 answers %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What will be done, in this order. Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit has no list of the agents that are registered, so nobody can say before a call whether one of this name runs. If none does, callers hear ringing until LiveKit gives up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to %1 come in through it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule asks the agent to join each call that it takes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agent answers all calls of this rule, not of this number alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the name under which the agent registered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No trunk and rule of LiveKit's take calls to %1 yet. Set the number up first: that guide asks for the agent, too.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AgentTask</name>
    <message>
        <source>Rooms and dispatches are not read yet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>An agent of this name is in %n room(s) now.</source>
        <translation>
            <numerusform>An agent of this name is in %Ln room now.</numerusform>
            <numerusform>An agent of this name is in %Ln rooms now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es) wait for it, and nobody took them.</source>
        <translation>
            <numerusform>%Ln dispatch waits for it, and nobody took it.</numerusform>
            <numerusform>%Ln dispatches wait for it, and nobody took them.</numerusform>
        </translation>
    </message>
    <message>
        <source>No agent of this name is in a room now. Whether one is registered LiveKit does not tell.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dispatch rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asks %1 to join</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule asks no agent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule asks %1, and nobody took the last job.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule asks %1 to join each call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call the number. On the page Rooms a room appears, and the agent in it; “awaited” there means that no agent of this name runs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If nobody comes, look at the agent's log: it must connect to this project and register under exactly this name.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Enter the Auth Token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio lets only the account’s Auth Token read TwiML bins. It is kept in this computer’s key store. You find it in the Twilio Console under Account Info.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Auth Token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the bins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the project’s SIP host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In LiveKit Cloud it stands under Project settings ▸ SIP URI. It is not the address that begins with wss.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use this host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the host, for example abc123.sip.livekit.cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy “%1” to another profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no other profile yet. Connect the other accounts first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That profile opens with the form filled in. Nothing is written before you saw the plan there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Bins</name>
    <message>
        <source>no TwiML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an unreadable address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no SIP address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replace with hosted copy…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy XML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML documents</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n TwiML document(s)</source>
        <translation>
            <numerusform>%Ln TwiML document</numerusform>
            <numerusform>%Ln TwiML documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New TwiML…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No number uses TwiML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls reach LiveKit by Elastic SIP trunks. TwiML is needed for Twilio conferences and recordings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kinds of TwiML objects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML apps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML bin</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Calls to %1 are asked for a PIN, and nobody in a conference can type it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No trunk and rule of LiveKit's take calls to %1. Choose another number, or set it up first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” lists addresses, and not all of Twilio's are among them: the leg would be refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” asks for a password that LiveKit does not show, so Twilio cannot be told it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The conference does not run any more. A conference can be brought into a room only while people are in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No number of LiveKit's trunks leads to a room yet. Set one up first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the number that LiveKit shall see as the caller.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP host of the LiveKit project is not known. Enter it in the profile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring conference “%1” into a room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio calls LiveKit from the conference at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The leg is one more person in the conference, and a caller in the room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The people in the conference hear ringing until somebody in the room publishes audio, then a beep. From then on both sides hear each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio conference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call of the conference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit inbound trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signs in as %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dispatch rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If nobody in the room publishes audio, it rings for a minute and the leg goes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When the leg leaves, the conference ends for everybody.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It ends when the room closes, when the leg is removed from the conference, or with the conference. Twilio charges it as a SIP call while it lasts.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BridgeEnd</name>
    <message>
        <source>Call of the conference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The conference and the room hear each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It rings in the room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The leg is gone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit answers when somebody in the room publishes audio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit refused it, or nobody in the room answered. The page Calls has its SIP answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The page Conferences shows the leg as a person, the page Rooms as a caller.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removing it hangs up the leg alone; the conference goes on, unless you chose otherwise.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take it out of the room…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1 from the conference?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The leg is hung up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The leg</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>This may not be empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CallCharts</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CallTimeline</name>
    <message>
        <source>Leg dialled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call placed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call arrived</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call taken into the queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call ended: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leg ended: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>after %Ln second</numerusform>
            <numerusform>after %Ln seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone in the room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Still ringing (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last seen in the room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, an agent was there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, no agent was there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in the room any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It left between the time above and this one.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>%1 (Twilio error %2)</source>
        <comment>message and code</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP side refused the call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It answered %1. %2</source>
        <comment>SIP code and what it means</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio could not connect the call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it dialled did not answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The leg to %1 ended: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio gives no reason for a SIP side that refuses a call. LiveKit’s log of that moment has it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio gives no reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call is going on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is ringing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It waits for its turn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It rang until the caller or a time limit ended it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line was busy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was cancelled before anybody answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The caller reached nobody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered, but Twilio complained</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered, but a leg failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lasted %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure and currency</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Hang up?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call from %1 to %2 ends at once, for both sides.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It cannot be undone: somebody has to call anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter, for example  result:failed  length&gt;60</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No calls today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio keeps calls for some months. Choose other days to see older ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hang up…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>conversations</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, for example  result:failed  room:front-desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is shown of the calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CaughtCalls</name>
    <message>
        <source>Open number %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers whose calls it takes now</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>None that can be seen; some paths are not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of your numbers leads here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Example room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which calls</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>the new bin’s URL (step %1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (new, step %2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>new password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>new, not shown</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>new password, %n character(s)</source>
        <translation>
            <numerusform>new password, %Ln character</numerusform>
            <numerusform>new password, %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new, %n character(s), not shown</source>
        <translation>
            <numerusform>new, %Ln character, not shown</numerusform>
            <numerusform>new, %Ln characters, not shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create %1 “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1 “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By hand: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>already so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>can be undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot be undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. %2 (%3, %4)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, lines</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undone by releasing it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as it stands below</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The call is malformed, or the two sides found no common codec or encryption.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It wants a user and password, and the call brought none or wrong ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It forbids this call: the address, the caller or the sign-in is not allowed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It knows no trunk or no rule for this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody took the call: no agent or phone was there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody in the room spoke until the ringing ended, mostly because no agent came.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The caller hung up before it was answered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two sides found no common codec or encryption.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has trouble of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two trunks or two rules collide, or it has trouble of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It declined the call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number to call is not written with + and country code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio refuses the call: an IP access list, the sign-in, the country, the caller's number or a trial account. Which one it was stands in Twilio's log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio does not know the address or the number: mostly a SIP domain was called, not an Elastic SIP trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No answer in time: nobody took the call, or the address is silent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The phone cannot be reached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The phone is busy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call was ended before it was answered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One side encrypts the sound and the other does not, or no codec fits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many calls at a time, or trouble at Twilio or a carrier.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call was declined, by the person or by a carrier.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio %1</source>
        <comment>error code</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio %1: %2</source>
        <comment>error code, what it means</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply a configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They were not read yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This profile has no account for them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be compared. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names “%1”, which is left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names “%1”, which neither the file nor the account has.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file does not hold its password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account has none such. A file buys nothing: buy it first, or port it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account has none such, and a file cannot make one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It stands otherwise, and nobody can change it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConferencePeople</name>
    <message>
        <source>Call …%1</source>
        <comment>end of its SID</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coaching</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>somebody who left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their call is hung up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The conference ends for everybody when they leave.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are the last one, so the conference ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1 from the conference?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 stops coaching</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is heard by everybody now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unmute %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mute %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unmuted %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Muted %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take %1 off hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hold %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is back in the conference.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>state, time</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coaches %1: only they hear it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The conference ends when they leave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio does not say who was in a conference that is over. Its calls do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Announce to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everybody in the conference hears it once. Twilio fetches TwiML that says or plays something.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of the TwiML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Announce</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say what shall be heard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Announced to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended conference %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End conference %1?</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n people are hung up.</source>
        <translation>
            <numerusform>%Ln person is hung up.</numerusform>
            <numerusform>%Ln people are hung up.</numerusform>
        </translation>
    </message>
    <message>
        <source>End conference</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Muted %n people.</source>
        <translation>
            <numerusform>Muted %Ln person.</numerusform>
            <numerusform>Muted %Ln people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConferenceRecordings</name>
    <message>
        <source>Began %1, %2 min %3 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Began %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the recordings…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This conference was not recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The recordings could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Conferences</name>
    <message>
        <source>Ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>conferences</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n conference(s)</source>
        <translation>
            <numerusform>%Ln conference</numerusform>
            <numerusform>%Ln conferences</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No conference is running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mute all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Announce…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End conference…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No conference has ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conferences that ended today or yesterday appear here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which conferences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio conferences appear here while they last. You can bring one into a LiveKit room, so that an agent joins the people on the phone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring into a room…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Configuration file</name>
    <message>
        <source>There is not enough free memory to make a key of the passphrase. Close other programs and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer gives no random numbers, so nothing can be sealed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sealed secrets in this file are damaged. Export it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the passphrase that the file was sealed with, or somebody changed its sealed part. Check the passphrase and try again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConfigurationFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names with values should stand here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name should be a text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is nested too deep or holds too much.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“id” should be a text in quotes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no field that a file can set for “%2”. Its fields: %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be this. %2 Texts stand in quotes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write {} when there shall be none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An object needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline knows no kind “%1” here that a file can set up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no configuration of Trunkline: the line “trunkline-configuration” is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file was written by a later version of Trunkline (format %1; this one reads format %2). Open it with that version, or update this one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline knows no such format.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline does not know “%1”. Here stand: made-from, twilio, livekit, sealed-secrets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is larger than 16 MB: it is no configuration of Trunkline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: this is no valid YAML: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a Trunkline profile sets up at Twilio and LiveKit. Trunkline makes, compares and applies this file.

Below each vendor stand the kinds of objects, below each kind its objects. The name of an object is its own in this file; where another object refers to it, that name stands. “id” is its identifier in the account that the file was made from; elsewhere the object is found by its name.
A field that is left out stays as it is. A kind that is left out is not touched. A kind with {} has none.
Passwords are not in the file: ${secret:…} stands for each. They can be sealed under a passphrase at the end of the file. Telephone numbers of callers that trunks allow are in it as they are.
The order is always the same, so that versions of the file can be compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sealed secrets cannot be read. Export the file again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Step %1 cannot be undone. Type “%2” to confirm.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type “%1” to go on all the same.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n removals cannot be undone. Type %1 to go on.</source>
        <translation>
            <numerusform>%Ln removal cannot be undone. Type %1 to go on.</numerusform>
            <numerusform>%Ln removals cannot be undone. Type %1 to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n objects</source>
        <translation>
            <numerusform>Remove %Ln object</numerusform>
            <numerusform>Remove %Ln objects</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes %L1 of %L2 objects in “%3”. Type %1 to go on.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>Enter the Account SID. It stands on the first page of the Twilio Console.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is an API key (SK…). Put it into API key SID.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An Account SID begins with AC and has 34 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is an Account SID (AC…). Put it into Account SID.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An API key SID begins with SK and has 34 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a SID. The Auth Token stands below the Account SID in the Twilio Console.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An Auth Token has 32 characters: digits and the letters a to f.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste the wss:// address of the project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a SIP address. Paste the wss:// address of the project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address is mistyped at its beginning. Did you mean wss://%1?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This address is of another kind. Paste the wss:// address of the project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address holds a user name. Paste only the wss:// address of the project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no address of a server. Paste the wss:// address of the project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is LiveKit's own site. Paste the wss:// address of your project: Project settings in LiveKit Cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is the SIP host. Put it into SIP host, and paste the wss:// address of the project here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such LiveKit project: %1. Did you mean %2?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the API key of the LiveKit project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a SID of Twilio. Enter the API key of the LiveKit project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An API key has no blanks and no special letters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is the project's address, not its SIP host. Look at Project settings ▸ SIP URI in LiveKit Cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP host of a LiveKit Cloud project ends with .sip.livekit.cloud. Look at Project settings ▸ SIP URI in LiveKit Cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such SIP host: %1. Did you mean %2?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SIP host is a name or an address of a server, such as sip.example.com.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConnectFile</name>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” should be an address such as https://host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not encrypted and leads to another computer. Use https, or an address of this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” should hold {product} once, in the place of Twilio's product.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is missing: an API key needs its secret.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is missing: the secret belongs to an API key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” or “%2” is needed to sign in to Twilio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” should be an object in braces.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be used to connect. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not valid JSON: %1 at byte %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It should be a JSON object in braces.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds neither “twilio” nor “livekit”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>There are no bins yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin is saved. Its URL, to copy:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML bins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This page stands for Twilio's Console. It belongs to the sandbox and runs on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Friendly name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your bins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the bin a friendly name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The friendly name may have at most 64 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A bin holds at most 64 kB of TwiML.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML is not valid XML: line %1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such bin: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>was there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seen in the room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seen in the room (by numbers and time)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did not go to LiveKit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No LiveKit record: Trunkline was not running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not seen in any room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Several calls could be it</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>As it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ordinary numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Special numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Premium and special services: a call may cost several dollars a minute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Toll fraud numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ranges by which strangers make money with other people's accounts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All chosen countries are so already.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>What may be called in %n country(ies)</source>
        <translation>
            <numerusform>What may be called in %Ln country</numerusform>
            <numerusform>What may be called in %Ln countries</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 may be called.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 are blocked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Special numbers begin with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None that Twilio names.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subaccounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If this is a subaccount, it calls where its parent account may.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If this is a subaccount, it has permissions of its own, not those of its parent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit setting…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risky</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>countries</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, for example  Brazil  or  +55</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No countries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio named no country. Read again with F5.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio refuses calls to these countries from then on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Special numbers may cost several dollars a minute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever gets hold of your accounts can make money by calling toll fraud numbers, at your cost.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Change what may be called in %n country(ies)</source>
        <translation>
            <numerusform>Change what may be called in %Ln country</numerusform>
            <numerusform>Change what may be called in %Ln countries</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio takes all countries in one request.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file %1 cannot be opened: Qt’s SQLite driver is not installed. Install the package libqt6sql6-sqlite, then start Trunkline again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DeskText</name>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where its calls go is known when both accounts have been read.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>The other side answered SIP %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other side answered SIP %1. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no SIP code: LiveKit itself refused, and Twilio never saw the call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing in this text is known to Trunkline. Paste the whole error, or choose what you noticed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing that could be checked is wrong. What could not be checked says what it lacks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing that Trunkline checks is wrong. Place a test call: it shows where a call stops.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is being read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the trunk's id (ST_…) that the call used: it stands in your program or in its .env file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is no outbound trunk of this project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a trunk of the profile “%1”. Give your program that project's key, or one of this project's trunks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is an inbound trunk: calls come in through it. A call out needs an outbound trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was removed, or belongs to another project. LiveKit answers 404 without a SIP code, and Twilio never sees the call. Copy the id of one of this project's trunks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio shows nobody a password. That it is wrong shows in a call: in error 32202, or in 412 “max auth retry attempts”. Place a test call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password of outbound trunk “%1” is suspect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio knows the user %1 and refused it all the same. A new password on both sides mends that; no other user's changes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio blocks the number that was called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does so against fraud or by law. Ask Twilio's support to allow it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call was declined on its way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A carrier took the number for spam, or the person declined. Try another of your numbers, and register them (SHAKEN/STIR, branded calling) at Twilio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only a call's error code tells (32017, 32203, or SIP 603, 607, 608).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio had the call, and it ended: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit says nothing of it unless one waits for the answer (wait_until_answered). Look at the call for what Twilio tells.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the number that was called: Trunkline then looks for the call at Twilio. LiveKit answers 200 whatever becomes of a call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio's calls have not been read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call never reached Twilio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio knows no call with %1 of the last day. LiveKit's trunk leads elsewhere, or was turned away at the door: see below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key was refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This profile's key works for its lists. The program that got the error has another key or secret, a wrong clock, or a token without the right to call (sip: call).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit does not accept the key or the secret. Enter them anew in the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit's lists could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk “%1” forbids transfers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its transfer mode allows none (32218). Allow them, and mind that whoever steers a call can then make it call elsewhere at your cost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its transfer mode allows SIP addresses only, no phones (32218).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to %1 cannot be transferred</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A TwiML document answers them. Twilio takes a transfer (REFER) on such a call only with a referUrl, and LiveKit's does not reach it. An Elastic SIP trunk takes transfers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the number that was called: its country may not be allowed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Twilio account is on trial</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It calls, and takes calls of, verified numbers only; each call begins with an announcement and ends after ten minutes. Upgrade it on Twilio's billing page.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DocumentPart</name>
    <message>
        <source>Reading a bin needs the account’s Auth Token.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter Auth Token…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio lets nobody change a bin from outside its Console.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline can host the same document and point your numbers at it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A draft stands on this computer alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No call uses it before it is published.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is somebody’s own server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline shows its address and never calls it: it may count or start something.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The drafts in %1 cannot be read. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is larger than 16 MB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another version of Trunkline wrote it. Open it with that one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The draft cannot be saved to %1: %2. What was saved before is unchanged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The draft cannot be saved: another window writes to %1, or it may not be written to. Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>E164</name>
    <message>
        <source>"%1" is too short for a telephone number. Look for missing digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is too long for a telephone number. Look for extra digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is not a telephone number. Write + and digits, such as +15105550142.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" has no country code. Write the number with + and the country code, such as +15105550142.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" begins with a country code that does not exist. Check the digits after the +.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" has a prefix for calls within its country, such as 0. Remove it after the country code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" has an extension, which cannot be dialled here. Write the number alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" has no area code. Write the number with country and area code, such as +15105550142.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" has a number of digits that no number of its country has. Check it digit by digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The telephone number is empty. Write + and digits, such as +15105550142.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter seconds, for example 30 or 1.5. Empty means the vendor’s default.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one on each line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name: value, one on each line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write each line as Name: value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter a whole number, for example 10.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>%1 is an inbound trunk. Calls to phones need an outbound one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This project has no outbound trunk %1: LiveKit answers 404 not_found. It belongs to another project, or was removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The outbound trunks could not be read, so %1 cannot be checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no number with + and country code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The numbers at Twilio could not be read, so %1 cannot be checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is no number of this Twilio account. Unless it is a verified caller ID, Twilio refuses calls that show it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has no voice: Twilio refuses calls that show it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” does not list %2. A call that names no number shows another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>outbound trunk “%1” of this project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is a number of this account, and its trunk shows it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FetchTab</name>
    <message>
        <source>%1 in %2 ms, %3</source>
        <comment>status, time, type</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The signed request was refused. The Auth Token may be an old one, or belong to another account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio would not get a document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answers within 15 s.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answers the signed request of this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can fetch a draft: it is not published.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is somebody’s own server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline never calls it: it may count or start something.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetching needs the account’s Auth Token.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter Auth Token…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetch as Twilio would</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FetchTwiml</name>
    <message>
        <source>Only bins and hosted documents are fetched, never other servers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio signs its requests with the account’s Auth Token, which is not known. Enter it first.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>later than a day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>earlier than a day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a field before “%1”, without spaces between.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write what “%1” is to be, or "" for nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unknown field “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unknown field “%1”. Did you mean %2?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing in this table has a time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is %2 or %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no time. Write 2026-08-01, 2026-08-01T14:30, today or 7d.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no length of time. Write seconds, or 1m30s.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is a number; “%2” is none.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Trunkline cannot mend this alone: it would break something else. %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline cannot mend this alone. Open the object and edit it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show how…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up a number…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refresh. If it fails again, open the bin in Twilio's Console.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter Auth Token…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fix…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the bin in Twilio's Console, replace its text by this document, and save it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What this was about has changed. Refresh and look again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio lets nobody change a bin from outside its Console. Open the bin there, replace its text by this document, and save it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which of the two trunks takes the calls?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which of the two rules stays?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose agent…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which agent answers?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only a person can mend this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the repetitions from rule %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It means the same, written once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let a dispatch rule take calls to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule is meant for this number, but does not name it as it arrives.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It takes every call of trunk %1. Each caller gets a room of their own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave the calls to rule %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It keeps its other trunks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without a trunk it would take calls of every trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask agent %1 to join calls of rule %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An agent with a name joins only when it is asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No rule takes calls of this trunk yet. Each caller gets a room of their own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule named the trunk that is removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear the voice URL of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk takes the calls; the URL only misleads.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A trunk takes this number, but its lists keep every caller out. Edit the trunk's allowed callers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let LiveKit take calls to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin already signs in with this trunk's user and password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It asks for the user and password that the bin sends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin sends no password, so whoever knows the number and the SIP address can call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave the calls to trunk %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its other numbers stay.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without these numbers it would take calls to any number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin sends no user and password. Edit the bin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give trunk %1 the bin's user and password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A bin can be changed only by hand; the trunk can be changed here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No TwiML bin that Trunkline can read leads to this trunk. Edit the trunk: set user and password both, or neither.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new password is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock trunk %1 with user and password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit asks callers only when both are set.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First the bin sends the password, then the trunk asks for it: no call is refused in between.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the hosted TwiML “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline hosts the document, so it can be changed here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An Elastic SIP trunk sends no password, so the trunk lets in Twilio's addresses alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First the document sends the password, then the trunk asks for it: no call is refused in between.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No Elastic SIP trunk has a termination address yet. Make one under Outbound trunks, then lead the trunk there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose trunk…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which Elastic SIP trunk do the calls leave through?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 from LiveKit</source>
        <comment>name of a credential list</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk has no list of users yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From then on Twilio lets in who signs in with a user of the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A user of its own, so that nobody else's password changes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit calls from addresses that change; user and password still keep strangers out. The list itself stays.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An Elastic SIP trunk's termination address leads to phones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit signs in with the same user and password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No Elastic SIP trunk has a termination address yet. Set up outbound calls first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lead outbound trunk %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let LiveKit call out through trunk %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose number…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which number do those who are called see?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another number of the account, or buy one that takes calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow calls to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ordinary numbers only: special numbers and those known for fraud stay as they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number and its name</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call out with %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio takes calls only from numbers of the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put %1 on trunk %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who calls back is then led where the trunk's origination URLs lead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lead outbound trunk %1 to Twilio without a place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This address always exists.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let %1 take calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio then follows the number's voice settings again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow transfers on trunk %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever steers a call may then make it call elsewhere, and you pay for that call.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FixTask</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is larger than 1 MB, so it is no such file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its secret is not in the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not hold what such a file holds. Enter the keys by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1 cannot be read. Enter the keys by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The secrets are still in %1. %2 Remove them by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a link to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are written in a way that Trunkline does not edit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It cannot be read any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They stand in it at another place, too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its key is not in the key store, or the key store is locked. Unlock it and try again, or enter the key by hand.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>This cannot be checked now, so nothing is written. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk %1 asks for a password now. After this, anybody may call it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk %1 takes calls from certain addresses now. After this, from everywhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk %1 takes certain callers now. After this, every caller.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk %1 takes certain numbers now. After this, calls to any number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing %1 would clear what it holds and this plan does not know: %2. Make the plan again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 does not exist any more. Make the plan again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was changed by somebody else since this plan was made: %2. Make the plan again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit would accept this and then refuse calls (503). %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit refuses every new rule as long as two others collide. %1. Mend that first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule %1 takes calls of certain trunks now. After this, of every trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk %1 is removed, but rule %2 still names it. Take it off the rule, or remove the rule.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit does not know the word “%1” for %2 and would store something else. Choose one of its own.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>%1 could not be read, so nothing can be planned: what cannot be seen might be made twice. Refresh and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be read, so nothing can be planned: what cannot be seen might be made twice. %2</source>
        <comment>what the vendor says</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HangUp</name>
    <message>
        <source>Hang up: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both sides hear the call end at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call that was ended cannot be taken up again. Somebody has to call anew.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>The TwiML bin of %1 does not exist</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio answers 404 for it, so callers hear that an application error has occurred.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML bin of %1 cannot be checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio cannot read the TwiML of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 plays Twilio's demo greeting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing answers %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number has not been set up since it was bought: its voice URL is Twilio's demo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has no trunk, no TwiML app and no voice URL. Calls end at once, and Twilio raises no alert.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The voice URL of %1 does nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number is on an Elastic SIP trunk, and Twilio then never looks at the voice URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule %1 lists %2 as a caller, but it is your own number. It belongs to the called numbers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule %1 takes only calls of the callers on its list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule %1 is for other called numbers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule %1 writes the number differently than it arrives, %2. Rules compare it letter by letter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule %1 is for other trunks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no dispatch rule at all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule %1 lists something twice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rules %1 and %2 stand for the same calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit then fails every call that one of them could take (503), and refuses every new rule.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No dispatch rule takes calls to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule %1 asks no agent by name. Whether an agent without a name, or a person, answers cannot be seen from here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule %1 asks no agent to join</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other rules ask for %1. An agent with a name comes only when it is asked: callers may hear ringing for three minutes, then busy (486).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An Elastic SIP trunk takes the calls, and where it sends them has not been read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A TwiML app takes the calls, and what it does has not been read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody's own server answers, and Trunkline never calls it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP host of the LiveKit project is not known. Enter it in the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lock of trunk %1 does not lock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has a user name but no password. LiveKit asks callers only when both are set, so anybody may call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has a password but no user name. LiveKit asks callers only when both are set, so anybody may call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML of %1 sends no user name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML of %1 sends no password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk %1 asks for user and password (407), and Twilio has nothing to answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio refuses a password without a user name (13249).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit does not show the trunk's password, so it cannot be compared with the bin's.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML of %1 signs in as the wrong user</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML of %1 has the wrong password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It sends “%1”, and trunk %2 knows “%3”: LiveKit refuses the call (401).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not the password of trunk %1: LiveKit refuses the call (401).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address has no called number before the @, so no trunk can take the call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The called number is written with a % code. LiveKit does not decode it: write it with + and digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The called number is written as %1. Trunks understand it, but dispatch rules compare it letter by letter: write %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It dials %1, which no inbound trunk takes. One takes %2, the number itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address has no host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It dials %1, the project's web address. Calls go to its SIP host, %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It dials %1, a SIP domain of Twilio, so calls never reach LiveKit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It dials %1, but this project's SIP host is %2, and the project waits for the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It dials no SIP address, but the project waits for the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML of %1 does not dial LiveKit rightly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No inbound trunk takes calls to %1. Rule %2 takes every call, so they are let in without a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No inbound trunk takes calls to %1. A server of your own lets them in without a password by rule %2; LiveKit Cloud refuses them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk %1 takes calls to %2, but its lists let no caller in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No inbound trunk takes calls to %1. LiveKit refuses them with 404 “No trunk found”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No inbound trunk takes calls to %1. Callers hear one ring, then nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunks %1 and %2 both take any number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunks %1 and %2 both take %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When two trunks match, LiveKit takes neither: callers hear busy at once (503).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callers whom both trunks let in hear busy at once (503): when two match, LiveKit takes neither.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit has no trunk for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two trunks take the number from different addresses, and which of them Twilio's calls meet cannot be seen from here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outbound trunk %1 calls a SIP domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is where SIP telephones call in to Twilio. Calls to it reach no phone: one hears Twilio's demo greeting, or LiveKit gets 404.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outbound trunk %1 leads to no trunk of this account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No Elastic SIP trunk of this Twilio account has the address %1. It was removed or renamed, or belongs to another account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk %1 lets in listed addresses only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk %1 lets nobody call out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has neither a credential list nor an IP access list, so Twilio refuses every call from LiveKit (32200).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The credential list of trunk %1 has no user</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio asks callers to sign in, and nobody can: the list is attached and empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outbound trunk %1 does not sign in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk %1 at Twilio asks for a user and a password, and LiveKit has none or only half of it: calls end with 412.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk %1 at Twilio does not know user %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outbound trunk %1 signs in as %2. Twilio compares letter by letter, and asks again until LiveKit gives up (412), or refuses (403).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio lets in only calls from an address on %1, whatever their password. LiveKit Cloud calls from changing addresses, so calls are refused with 403.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio lets in only calls from an address on %1, whatever their password. If your LiveKit server's address is not on it, calls are refused with 403.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outbound trunk %1 shows a number that is not yours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 belongs neither to this Twilio account nor to its verified caller ids. Twilio refuses calls from it with 403 (32204).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is on another trunk than the calls that show it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls through %1 leave by trunk “%2”, and who calls the number back comes in by another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outbound trunk %1 names a place that Twilio does not have</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” in %2 is none of Twilio's places. The address may not exist, or lead a long way round.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to %1 are not allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This Twilio account may not call ordinary numbers there (%1). Twilio refuses such calls with 403 (32205), and LiveKit is not told why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 takes faxes, no calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot take calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number is set to receive faxes. Twilio answers a call with a fax tone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio sells this number for messages only. Take another one for calls.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HostedTwiml</name>
    <message>
        <source>The document is not published any more. Refresh to see what is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A document by the name “%1” is published already. Choose another name, or edit that document.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>Six steps at Twilio, each only if it is not done already:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its calls get the hosted document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is published already could not be read, so nothing can be planned. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>publish TwiML “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls that begin after the last step get the new document.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Inbound</name>
    <message>
        <source>The numbers at Twilio could not be read, so nothing can be planned. Refresh and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The inbound trunks at LiveKit could not be read, so nothing can be planned: a second trunk for the same number would refuse calls. Refresh and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dispatch rules at LiveKit could not be read, so nothing can be planned. Refresh and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP host of the LiveKit project is not known. Enter it in the profile: Project settings ▸ SIP URI in LiveKit Cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a number of the Twilio account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two inbound trunks take calls to %1: “%2” and “%3”. LiveKit refuses such calls. Remove the number from one of them first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receive calls on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What will be done, in this order. Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” serves other numbers too and cannot ask them for a password. This number gets a trunk of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit takes calls to %1 only through a trunk. User and password keep everybody else out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk takes calls from any address and any caller now; user and password protect it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A dispatch rule puts the call into a room. Without one the call ends here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit would refuse the rule: “%1” and “%2” take the same calls with the same PIN. Change or remove one of them first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML bin for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio lets nobody make a TwiML bin from outside its Console. Trunkline writes the document; you paste it there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New TwiML bin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From this step on, callers of %1 reach LiveKit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number leaves its Elastic SIP trunk; calls go the new way at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number leaves its TwiML app; calls go the new way at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What answers the number today (%1) is not asked any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User %1 and a password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML bin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dials %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit inbound trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dispatch rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made for each call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent %1 is asked to join</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All callers are in one room and hear each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agent is named: callers hear ringing until somebody in the room publishes audio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This number cannot take voice calls. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The room needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit allows 256 characters for a room name, with number and ending. Shorten this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A PIN has digits only: a caller can type nothing else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit reads at most 16 digits of a PIN.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A TwiML bin cannot transfer a caller to another phone (SIP REFER) and cannot make outbound calls. An Elastic SIP trunk can do both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” serves other calls too. This number gets a rule of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” asks callers of %2 for a PIN, and a rule with a PIN comes before one without. Set a PIN here too, or change or remove that rule first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is published already could not be read, so nothing can be planned. Choose a TwiML bin, or refresh and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls that begin after the last step get the new document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published TwiML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk takes calls from any address and any caller now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk takes calls from Twilio's addresses alone now, from any caller.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk asks for no user and password any more. Who sends one still gets through.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InboundPages</name>
    <message>
        <source>Switched off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>origination URLs</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n origination URL(s)</source>
        <translation>
            <numerusform>%Ln origination URL</numerusform>
            <numerusform>%Ln origination URLs</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, for example  nd-main  or  tcp</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New origination URL…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No Elastic SIP trunk sends calls anywhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An origination URL says where an Elastic SIP trunk of Twilio sends the calls of its numbers: to the project's SIP host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kinds of inbound objects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Origination URLs</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>not set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vendor’s object as JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LastState</name>
    <message>
        <source>The state of the last start cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not read since the program started.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The state for the next start cannot be kept in %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LineChanges</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines %1 to %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LiveActs</name>
    <message>
        <source>Mute %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unmute %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hang up on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1 from room “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send agent %1 to room “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close room “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take %1 off hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 stops coaching</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1 from the conference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Announce to conference “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End conference “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mute all in conference “%1”</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LiveKitDialect</name>
    <message>
        <source>LiveKit says: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit did not accept the key, or the key lacks a right. Check that key and secret belong to this project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit does not know this object. It may have been removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit refused: it collides with something that exists.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit asks for fewer requests. Wait a moment and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit has trouble of its own (HTTP %1). Try again later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit refused the request.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit answered something that is not the expected JSON. Check the project URL; a proxy on the way may have answered instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This LiveKit server has no such service, or the project URL is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other side refused the call. LiveKit says: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LiveKitNumberEnd</name>
    <message>
        <source>The path of a call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dispatch rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to %1 reach a room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number has no rule.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So LiveKit says.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit charges the number every month until you release it on the page Numbers.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LiveKitNumberPath</name>
    <message>
        <source>Calls to LiveKit's number %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What will be done, in this order. Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit's numbers take calls and place none. No trunk and no Twilio account is needed for them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dispatch rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made for each call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent %1 is asked to join</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agent is named: callers hear ringing until somebody in the room publishes audio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit would refuse the rule: “%1” takes the same calls with the same PIN. Change or remove it first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It puts the number's calls into a room. It names this number alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number's calls go to the rule.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number is bought, and its calls go to the rule from the beginning.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit sells numbers to projects of LiveKit Cloud alone. With a server of your own, set up a Twilio number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a number that LiveKit sells.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LiveKitRooms</name>
    <message>
        <source>A room of this name is open already. Choose another name.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LiveKitTracks</name>
    <message>
        <source>This LiveKit project lets nobody unmute others, so they must do it themselves. Remote unmuting is a setting of the project (on a server of your own: enable_remote_unmute).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n thing(s) block calls that did not before</source>
        <translation>
            <numerusform>%Ln thing block calls that did not before</numerusform>
            <numerusform>%Ln things block calls that did not before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberLists</name>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lists the number that goes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From then on nobody reaches you on %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The plan takes the number off %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It stays listed in %1, for an empty list would stand for every number: remove or change that by hand.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NumberViews</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n TwiML app(s)</source>
        <translation>
            <numerusform>%Ln TwiML app</numerusform>
            <numerusform>%Ln TwiML apps</numerusform>
        </translation>
    </message>
    <message>
        <source>New TwiML app…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No TwiML app</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A TwiML app holds a voice URL that many numbers share, so that all of them can be led elsewhere in one change.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message>
        <source>New address…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some countries sell numbers only to those who have an address, there or anywhere.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n regulatory bundle(s)</source>
        <translation>
            <numerusform>%Ln regulatory bundle</numerusform>
            <numerusform>%Ln regulatory bundles</numerusform>
        </translation>
    </message>
    <message>
        <source>No regulatory bundle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some countries want papers of whoever buys a number. They are handed in as a bundle, in the Twilio Console.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML apps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>regulatory bundles</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Set up…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose rule…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Monthly price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, for example  state:broken  or  +1510*</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where calls go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up a number…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Buy a number…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No phone numbers yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Buy one here. A number of another carrier can be ported in the Twilio Console.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kinds of number objects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Regulatory bundles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls, 7 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without calls in 7 days</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Outbound</name>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a SIP domain: no way to phones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not of this account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not Twilio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>outbound trunks</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n outbound trunk(s)</source>
        <translation>
            <numerusform>%Ln outbound trunk</numerusform>
            <numerusform>%Ln outbound trunks</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, for example  pstn  or  +55</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New outbound trunk…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No outbound calls yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunks</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n Elastic SIP trunk(s)</source>
        <translation>
            <numerusform>%Ln Elastic SIP trunk</numerusform>
            <numerusform>%Ln Elastic SIP trunks</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New Elastic SIP trunk…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No Elastic SIP trunk yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An Elastic SIP trunk joins Twilio's telephone network with a SIP server such as LiveKit's, in both directions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credential lists</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None: nobody signs in to call out with a user and a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attach list…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP access lists</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None: addresses are not asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Origination: calls to its numbers go to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nowhere: calls to its numbers fail.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add URL…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kinds of outbound objects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None: nobody calls in through it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose numbers…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP domains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit calls a phone through a Twilio Elastic SIP trunk. Trunkline makes both ends and the password they share.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up outbound calls…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check an existing .env…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not known: they were not all read</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OutboundGuide</name>
    <message>
        <source>Outbound calls from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What will be done, in this order. Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls go through an Elastic SIP trunk, never through a SIP domain (name.sip.twilio.com): that one would be answered by TwiML, often by Twilio's demo message, and no phone would ring.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit reaches Twilio's telephone network through it, at %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without a list of users Twilio refuses every call of the trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit signs in with this user and a password made at random.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio never shows the passwords of the users that the list has. LiveKit gets a user of its own besides them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Users of a list may call through the trunks that it is attached to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk asks for the caller's address, too. The address of your LiveKit server must stand on its IP access list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit calls from changing addresses, and Twilio asks for both: a listed address and the password. The list itself stays; it is only taken off the trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls through the trunk are let in by user and password alone from then on, from any address. Whoever signed in by address alone is refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The people called see this number. On the trunk it can be called back through it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 stays where its own calls go today: a number that calls show need not be on the trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to %1 reach LiveKit only when the trunk has an origination URL as well.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio's API has one switch per country for ordinary numbers, where its Console shows mobile and fixed ones: both are allowed. Costly special numbers stay as they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which countries may be called stays as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio refuses calls to a country until they are allowed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit calls phones through it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit calls phones in %1 through it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It leads to a SIP domain, where TwiML answers; from then on its calls reach phones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has several numbers: a call that names none shows one of them by chance.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, TLS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit outbound trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credential list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User %1 and a password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The people called see it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phones in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May be called already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blocked now; will be allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That the account may call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a number of the Twilio account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This number has no voice, only fax or messages: Twilio refuses calls that show it. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Elastic SIP trunk is not there any more. Choose another one, or a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use letters, digits and hyphens, and begin and end with a letter or a digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has this name. Choose that trunk, or another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The outbound trunk needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio lists no country “%1”. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) at %1</source>
        <translation>
            <numerusform>%Ln check at %1</numerusform>
            <numerusform>%Ln checks at %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>numbers, checks</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cannot tell: %1 is not connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cannot tell: not all could be read (%1)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%L1 of %n call path(s) are broken</source>
        <translation>
            <numerusform>%1 of %Ln call path is broken</numerusform>
            <numerusform>%L1 of %Ln call paths are broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot tell about %L1 of %n call path(s)</source>
        <translation>
            <numerusform>Cannot tell about %L1 of %Ln call path</numerusform>
            <numerusform>Cannot tell about %L1 of %Ln call paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %n call path(s) work only for some calls</source>
        <translation>
            <numerusform>%L1 of %Ln call path work only for some calls</numerusform>
            <numerusform>%L1 of %Ln call paths work only for some calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n call path(s) work</source>
        <translation>
            <numerusform>All %Ln call path work</numerusform>
            <numerusform>All %Ln call paths work</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks run when both accounts are read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Trunkline found %n number(s) and no trunk. Four questions are enough to take calls.</source>
        <translation>
            <numerusform>Trunkline found %Ln number and no trunk. Four questions are enough to take calls.</numerusform>
            <numerusform>Trunkline found %Ln numbers and no trunk. Four questions are enough to take calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trunkline found %n number(s), and none of them leads to LiveKit. Four questions are enough to take calls.</source>
        <translation>
            <numerusform>Trunkline found %Ln number, and it does not lead to LiveKit. Four questions are enough to take calls.</numerusform>
            <numerusform>Trunkline found %Ln numbers, and none of them leads to LiveKit. Four questions are enough to take calls.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried at %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline found no phone number. Once you have one, four questions are enough to take calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing can be checked now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The checks run as soon as both accounts can be read.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PartsOfObject</name>
    <message>
        <source>not %1</source>
        <comment>enabled</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2</source>
        <comment>label and value</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Actions for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not all could be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take off “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take off…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>This value does not fit here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This value does not fit here: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No member of it is known here. Expected: %1.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>It holds %n objects. Paste one of them.</source>
        <translation>
            <numerusform>It holds %Ln object. Paste one of them.</numerusform>
            <numerusform>It holds %Ln objects. Paste one of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, for the vendor sets it: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline does not know it. It is sent as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline does not know it. It is not sent.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>%1, %2 s</source>
        <comment>time of day, seconds since</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>time of day, minutes since</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2 h</source>
        <comment>time of day, hours since</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>%1 is a trial account: it can only talk with verified numbers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find the servers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in to Twilio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio permissions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML bins can be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in to LiveKit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit SIP service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP host belongs to the project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no host named %1. Check the project URL for a typing error, and the network.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n second(s) late. LiveKit accepts about one minute. Trunkline signs with the server’s time; set the clock anyway.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln second late. LiveKit accepts about one minute. Trunkline signs with the server’s time; set the clock anyway.</numerusform>
            <numerusform>This computer’s clock is %Ln seconds late. LiveKit accepts about one minute. Trunkline signs with the server’s time; set the clock anyway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n second(s) fast. LiveKit accepts about one minute. Trunkline signs with the server’s time; set the clock anyway.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln second fast. LiveKit accepts about one minute. Trunkline signs with the server’s time; set the clock anyway.</numerusform>
            <numerusform>This computer’s clock is %Ln seconds fast. LiveKit accepts about one minute. Trunkline signs with the server’s time; set the clock anyway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) late. LiveKit accepts about one minute. Trunkline signs with the server’s time; set the clock anyway.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln minute late. LiveKit accepts about one minute. Trunkline signs with the server’s time; set the clock anyway.</numerusform>
            <numerusform>This computer’s clock is %Ln minutes late. LiveKit accepts about one minute. Trunkline signs with the server’s time; set the clock anyway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %n minute(s) fast. LiveKit accepts about one minute. Trunkline signs with the server’s time; set the clock anyway.</source>
        <translation>
            <numerusform>This computer’s clock is %Ln minute fast. LiveKit accepts about one minute. Trunkline signs with the server’s time; set the clock anyway.</numerusform>
            <numerusform>This computer’s clock is %Ln minutes fast. LiveKit accepts about one minute. Trunkline signs with the server’s time; set the clock anyway.</numerusform>
        </translation>
    </message>
    <message>
        <source>401. The project does not know this API key. Check that key and project URL belong together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>401. The secret does not belong to this API key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>401. The sign-in was made on a clock that is off. Set this computer’s clock, then test again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>403. The API key may not list rooms. Make a new key in the project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>401. API key and secret are not accepted. Check that both belong to this project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection to %1 is not encrypted: anyone on the way can read it. Use a wss:// address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits for the servers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not needed for what runs on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS, certificates valid.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The servers do not tell their time.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n second(s) off, allowed are 30.</source>
        <translation>
            <numerusform>%Ln second off, allowed are 30.</numerusform>
            <numerusform>%Ln seconds off, allowed are 30.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are Twilio’s test credentials. They cannot see numbers. Use an API key of the live account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio has suspended this account. Look into the Twilio Console for the reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>401. The secret does not belong to this API key, or the key not to this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>401. The Auth Token does not belong to this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>404. There is no such account for this key. Check the Account SID.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something answered in Twilio’s place. A proxy on the way may want a sign-in of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>403. The key may not read phone numbers. Give it Phone Numbers and Voice, or use a Standard key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone numbers can be read. Whether they may be changed shows only when you do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Auth Token is right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has trouble of its own (HTTP %2). Try again later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something answers at %1 (HTTP %2), but it is not LiveKit. Check the project URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This server has no SIP service. Install livekit-sip and Redis beside it, then test again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. The API key may not manage SIP. Use a key with the grant sip.admin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP trunks can be read. Whether livekit-sip runs cannot be seen from here; a call shows it.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n inbound trunk(s).</source>
        <translation>
            <numerusform>%Ln inbound trunk.</numerusform>
            <numerusform>%Ln inbound trunks.</numerusform>
        </translation>
    </message>
    <message>
        <source>No SIP host is given, so call paths cannot be followed to LiveKit. It stands under Project settings ▸ SIP URI in LiveKit Cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The project is in LiveKit Cloud, %1 is not. Look at Project settings ▸ SIP URI.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit does not tell this. Compare it with Project settings ▸ SIP URI in LiveKit Cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit does not tell this. Make sure that the livekit-sip of this server listens there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits for the sign-in.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>“%1” should only list: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was written by a later version of Trunkline (format %1; this one reads format %2). Start that version, or update this one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“version” is missing or is no version that Trunkline knows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not valid JSON: %1 at byte %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It should be a JSON object in braces.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The profiles cannot be read from %1. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is larger than 16 MB: it is no file of Trunkline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder %1 cannot be made, so the profiles cannot be saved. Check who may write there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another Trunkline window is saving the profiles. Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The profiles cannot be saved: nothing can be written to %1. Check who may write there and whether the disk is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The profiles cannot be saved to %1: %2. What was saved before is unchanged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” should be a text in quotes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” should be true or false.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” should be a list in brackets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” should be an object in braces.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” should be one of: %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no profile “%1”. Choose one from the list, or connect accounts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder for the journal cannot be made. Nothing can be changed until it can.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy from another profile. Nothing is written before you saw the plan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy from another profile. Not here, and left out: %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>just now</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>What test calls have shown before cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proved by a test call, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proved by a test call, %1; changed since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last test call failed, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Never proved by a test call</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message>
        <source>Test call…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, whether it is proved</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Dials your LiveKit project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is the address for apps. Calls go to %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dials %1, which is not your LiveKit project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dials %1. Whether that is your LiveKit project cannot be told: its SIP host is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whether a trunk takes the call cannot be told: the inbound trunks could not all be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Several inbound trunks take calls to %1, so LiveKit refuses them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No inbound trunk takes calls to %1. Add the number to a trunk, or dial another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which trunk takes the call depends on the number that uses the document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbound trunk “%1” takes the call and asks for no password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User and password fit inbound trunk “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The user fits inbound trunk “%1”. LiveKit does not show its password, so that cannot be compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbound trunk “%1” asks for a user and a password, and &lt;Sip&gt; has not both. Add username and password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbound trunk “%1” asks for the user “%2”, and &lt;Sip&gt; has “%3”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password is not that of inbound trunk “%1”, so LiveKit refuses the call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (Twilio %2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio can read the document.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Removal</name>
    <message numerus="yes">
        <source>LiveKit will take no calls to %n number(s) of this trunk any more.</source>
        <translation>
            <numerusform>LiveKit will take no calls to %Ln number of this trunk any more.</numerusform>
            <numerusform>LiveKit will take no calls to %Ln numbers of this trunk any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch rule(s) name it and will match nothing.</source>
        <translation>
            <numerusform>%Ln dispatch rule names it and will match nothing.</numerusform>
            <numerusform>%Ln dispatch rules name it and will match nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a part of “%1” and goes with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It uses “%1”, which goes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can read the passwords in it, so they cannot be put back: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It goes with “%1”; done first, it can be undone.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RoomPeople</name>
    <message>
        <source>no microphone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>microphone off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>microphone on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone, ringing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone, being dialled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone, hung up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at %1</source>
        <comment>our number</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>trunk %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rule %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1 from the room?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They leave at once, and can join again with what they joined with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hung up on %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hang up on %1?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call ends at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transfer %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit asks Twilio to send the call elsewhere (SIP REFER), and it leaves the room. The Elastic SIP trunk must allow call transfer, and transfer to telephones for a number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To a number, or to sip:user@host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say where the call should go.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transferred %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio call %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>camera of somebody</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Muted %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unmuted %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mute %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unmute %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transfer %1…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hang up on %1…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A caller hung up and is still in the room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit still holds the phone line open. It costs money until the room is closed or the caller is removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agent has come</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An agent was asked to join, and none took the job. Look whether one is running under that name, or send another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is in the room. LiveKit closes it by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Took the job</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit’s automatic dispatch; nobody took it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked to join; nobody took the job yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call back agent %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called back %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call back agent %1?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agent leaves the room at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agent was asked to join.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send an agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit asks the agent that registered under this name to join the room. It cannot say whether one is running.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say which agent should come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked %1 to join.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n participant(s) are removed.</source>
        <translation>
            <numerusform>%Ln participant is removed.</numerusform>
            <numerusform>%Ln participants are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) are hung up.</source>
        <translation>
            <numerusform>%Ln caller is hung up.</numerusform>
            <numerusform>%Ln callers are hung up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known to be in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed room %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close room %1?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close room</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Stuck</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Awaited: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rooms</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, for example  +1415  or  receptionist</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New room…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No room is open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rooms appear when a call or an app joins and go when the last one leaves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send agent…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close room…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit metadata…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>Rotate the password of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What will be done, in this order. No call fails in between.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio lets in both users as long as the old one lives, so calls go on while LiveKit changes over. Calls that have begun are not touched. Whether the new password is the same on both sides shows the next call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A second user beside the old one: both may call until the old one goes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New user of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From this step on LiveKit signs in with the new user.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit outbound trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signs in as %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody signs in with the old password any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever else signs in as “%1” is refused from then on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Old user of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is removed at the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It stays until you remove it: so long the rotation can be undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May call until it is removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other systems that sign in as “%1” must get the new user before the old one is removed. Trunkline sees this LiveKit project alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” names it, too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit signs in with no user of this account's lists, so there is no password to rotate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The user is not there any more. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No outbound trunk of LiveKit's signs in as “%1”. Rotate it where it is used, or remove the user.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A user has 1 to 32 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list has a user of this name, and nobody can read its password. Choose another name.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RotationEnd</name>
    <message>
        <source>New user</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit outbound trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signs in as %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Old user</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May call until it is removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit signs in with the new user.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not every trunk signs in with the new user.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit's trunks and Twilio's list were read again, and name it alike.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody changed one side meanwhile. Undo the rotation, or begin anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can read a password at Twilio. Place a call: if it rings, both sides have the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Then remove the old user. From then on the rotation cannot be undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The old user is gone, so the rotation cannot be undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the old user…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who signs in</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Enter Auth Token…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter SIP host…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbound trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dispatch rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room and agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not routed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leads elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, proof</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>Twilio has no such bin: callers hear that an application error has occurred.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio cannot read this document, and callers hear an application error: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leads elsewhere: it dials %1, and nothing in this project waits for the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leads elsewhere: it dials no SIP address, and nothing in this project waits for the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document dials no SIP address, so calls do not reach LiveKit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It dials %1. That is the project's web address; calls go to its SIP host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It dials %1, a SIP domain of Twilio, so calls never leave Twilio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It dials an address that cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It dials %1, which is not this LiveKit project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dials %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP host of the LiveKit project is not known, so it cannot be told whether %1 is it. Enter it in the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address has no called number that LiveKit understands. Write it with + and digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It dials this LiveKit project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML bin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number belongs to the Twilio account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is on an Elastic SIP trunk and has a voice URL, too. Twilio uses the trunk; the URL does nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not routed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing answers calls to this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio's demo greeting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callers hear Twilio's demo greeting: the number has not been set up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML app</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A TwiML app takes the calls. What it does with them is not known here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody's own server answers. Trunkline never calls it, so what it does is not known.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No call gets this far.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Known only when the stations before it are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So it would be if the bin dials this number at this project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So it would be if the stations before it let the call through.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This number is not in the account any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A rule collides with itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lists a number or a trunk twice, and LiveKit then fails every call here (503).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two rules collide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both stand for the same calls, and LiveKit then fails every call here (503).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No matching rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No dispatch rule takes the call: LiveKit refuses it (404).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No dispatch rule takes the call: callers hear one ring, then nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It takes calls of every trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It takes calls of this trunk.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>It takes only calls of %n caller(s) on its list.</source>
        <translation>
            <numerusform>It takes only calls of %Ln caller on its list.</numerusform>
            <numerusform>It takes only calls of %Ln callers on its list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Callers are asked for a PIN and land in this room when it is right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent %1 is asked to join. Whether it is running cannot be seen from here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agent is asked by name. Somebody must be in the room and speak, or an agent without a name must be running; else callers hear ringing until it ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is of a kind that Trunkline does not know, so it cannot tell what LiveKit does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No room name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule has no room name, and LiveKit refuses every call of it as busy (486).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two inbound trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both take this number, and LiveKit then takes none: callers hear busy (503).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>user and password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>allowed addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk asks for user and password, and the bin sends none (407).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk asks for a password, and the bin sends none (407).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin signs in as “%1”, the trunk knows “%2” (401).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin sends another password than the trunk asks for (401).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit does not show the trunk's password, so it cannot be compared with the bin's.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not all inbound trunks have been read: another one may name the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It takes calls to any number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It takes calls to the dialled number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has a user name but no password, so LiveKit asks nobody: the trunk is open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has a password but no user name, so LiveKit asks nobody: the trunk is open.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>It lets in only %n caller(s) on its list.</source>
        <translation>
            <numerusform>It lets in only %Ln caller on its list.</numerusform>
            <numerusform>It lets in only %Ln callers on its list.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes this number, but its lists let no caller in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No inbound trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No trunk takes calls to the dialled number, but rule %1 takes every call: it is let in without a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No trunk takes calls to the dialled number. LiveKit Cloud refuses them; a server of your own lets them in by a rule that takes every call. Which one this is, is not known yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No inbound trunk takes calls to the dialled number: LiveKit refuses them (404).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No inbound trunk takes calls to the dialled number: callers hear one ring, then nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML bin %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an address that cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be read. Refresh to try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 have been read only in part. Refresh to read them all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 have not been read yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only the account's Auth Token can read a TwiML bin, and Trunkline does not have it. Enter it once in the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio refused to show this bin. It belongs to another account, or the Auth Token was changed. Check the Auth Token in the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin could not be read: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin could not be read. Refresh to try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin has not been read yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It dials %1, which no inbound trunk takes. One takes the number itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It dials the number as %1. Trunks understand it, but dispatch rules compare it letter by letter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody is in this room now, and answers by speaking.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agent is asked to join, though other rules ask for theirs by name. Callers may hear ringing until it ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They take this number from different addresses. Which of them Twilio's calls meet cannot be seen from here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin has a password but no user name, and Twilio refuses that (13249).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An Elastic SIP trunk takes the calls, and where it sends them is not known. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sends to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It sends calls to %1. That is the project's web address; calls go to its SIP host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It sends calls to %1, which is not this LiveKit project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its address names %1 for every number, which no inbound trunk takes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A share of its calls goes to %1 instead of this project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It sends calls to this LiveKit project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk has no origination URL that is enabled, so calls to its numbers fail (32010).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leads elsewhere: it sends calls to %1, and nothing in this project waits for the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A TwiML app takes the calls: Twilio asks %1 what to do. What it answers is not known here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk asks for user and password, and an Elastic SIP trunk of Twilio can send none (407).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hosted TwiML “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number belongs to the LiveKit project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit's own number: its calls begin there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No dispatch rule takes its calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No such rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number names a dispatch rule that does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number names it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number of LiveKit's needs none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number is set to receive faxes: a call gets a fax tone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio sells this number for messages only: it takes no calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bin of %1</source>
        <comment>19 numbers</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RowExport</name>
    <message>
        <source>The file cannot be written. Choose another folder or another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source># %1, exported by Trunkline at %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source># %1, filter %2, exported by Trunkline at %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file could not be written whole. Nothing stands there. Is the disk full?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message>
        <source>Takes calls to any number, on every trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes calls to %1, on every trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes no call: its trunks are gone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes calls to any number that arrive on %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes calls to %1 that arrive on %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All calls meet in the room “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each call gets a room of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each caller gets a room of their own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each call gets a room of its own, named after the called number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each called number has a room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline does not know this kind of rule.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anybody may call.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Only %n caller(s) may.</source>
        <translation>
            <numerusform>Only %Ln caller may.</numerusform>
            <numerusform>Only %Ln callers may.</numerusform>
        </translation>
    </message>
    <message>
        <source>Callers type a PIN first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agent is asked to join.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked to join: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wins over “%1”: it names the trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wins over “%1”: it names the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wins over “%1”: it names the caller.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wins over “%1”: it asks for a PIN.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wins over “%1”: one room goes before a room per caller, and that before a room per number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wins over “%1”: its room comes first in the alphabet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loses to “%1”, which names the trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loses to “%1”, which names the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loses to “%1”, which names the caller.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loses to “%1”, which asks for a PIN.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loses to “%1”: one room goes before a room per caller, and that before a room per number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loses to “%1”, whose room comes first in the alphabet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No other rule takes the same calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As written, “%1” takes no call. Write + and the country code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As written it takes no call to %1: LiveKit compares texts, and “%2” is another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number stands in it twice: LiveKit refuses such a rule.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” and “%2” take the same calls: LiveKit refuses them all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Collides with “%1”: the same trunk, numbers and PIN. LiveKit refuses the calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not compared: trunks and rules have not all been read. Refresh first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loses the calls to %2 to “%1”, which names the trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loses the calls to %2 to “%1”, which names the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loses the calls to %2 to “%1”, which names the caller.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loses the calls to %2 to “%1”, which asks for a PIN.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loses the calls to %2 to “%1”: one room goes before a room per caller, and that before a room per number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loses the calls to %2 to “%1”, whose room comes first in the alphabet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunEnd</name>
    <message>
        <source>It was not done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>working…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done, will be undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>looking…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undoing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>already so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 did not answer in time. Looking whether step %2 happened…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step %1 failed. The steps before it are being undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The finished steps are being undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has changed: both accounts are as they were at %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step %1 failed. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done at %1.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n thing(s) are left over.</source>
        <translation>
            <numerusform>%Ln thing is left over.</numerusform>
            <numerusform>%Ln things are left over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan did not start. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume looks first what happened and goes on. Undo takes the finished steps back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step %1 is yours. Trunkline does the others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begun at %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. %2 (%3): %4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What this plan did cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%Ln failed.</numerusform>
            <numerusform>%Ln failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun.</source>
        <translation>
            <numerusform>%Ln not begun.</numerusform>
            <numerusform>%Ln not begun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a step to see why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%L1 of %L2 steps are done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The plan was interrupted at step %L1 of %L2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The plan rests at step %L1 of %L2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone %L1 of %L2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SandboxChild</name>
    <message>
        <source>the sandbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sandbox could not be started. Install Trunkline again, or look whether trunkline-sandbox stands beside it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The key store is locked. Unlock it and try again, or keep the keys until you quit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no key store. Keep the keys until you quit, or start one (GNOME Keyring or KWallet) and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key store has no keyring yet. Make one in your system's password settings and try again, or keep the keys until you quit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key store does not answer. If your system asks for a password, answer it and try again, or keep the keys until you quit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key store refused. Allow Trunkline to use it and try again, or keep the keys until you quit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key store holds no such secret. Enter it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This secret was saved, but somebody removed it from the key store. Enter it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key store does not give the saved secret: it is locked, or somebody removed the secret. Unlock it and try again, or enter the secret again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key store failed. Try again, or keep the keys until you quit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This secret was not entered since Trunkline started. Enter it again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Serverless</name>
    <message>
        <source>Twilio answered something that is not the expected JSON. A proxy on the way may have answered instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service “trunkline” has something else by the name “%1” already. Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio could not build the function. Calls still get the document from before. Look at the debugger of the Twilio Console (82003, 82007).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio did not finish the build within five minutes. Calls still get the document from before. Try again later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody else published in the service “trunkline” at this moment. Nothing was replaced. Plan again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The secret of the Twilio account is not known. Connect the account again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The secret of the LiveKit project is not known. Connect the project again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was not read since the program started, so nothing is changed. Wait for the connection.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SipLists</name>
    <message>
        <source>On trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No trunk uses it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On SIP domains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No SIP domain uses it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP domains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP phones call in through it and meet TwiML. Calls of LiveKit to it reach no phone: these need an Elastic SIP trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No way to phones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 leads here, and its calls fail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who may call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password and address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody may call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credential lists</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n credential list(s)</source>
        <translation>
            <numerusform>%Ln credential list</numerusform>
            <numerusform>%Ln credential lists</numerusform>
        </translation>
    </message>
    <message>
        <source>New credential list…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No credential list yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A credential list holds the users that may sign in to call phones through a trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can sign in with this list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add user…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP access lists</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n IP access list(s)</source>
        <translation>
            <numerusform>%Ln IP access list</numerusform>
            <numerusform>%Ln IP access lists</numerusform>
        </translation>
    </message>
    <message>
        <source>New IP access list…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No IP access list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit Cloud calls from changing addresses: trunks for it are better off with a credential list alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No address: what asks this list lets nobody in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add address…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n SIP domain(s)</source>
        <translation>
            <numerusform>%Ln SIP domain</numerusform>
            <numerusform>%Ln SIP domains</numerusform>
        </translation>
    </message>
    <message>
        <source>New SIP domain…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No SIP domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP phones call TwiML through one. LiveKit needs none: its calls to phones go through an Elastic SIP trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credential lists</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None: nobody signs in with a user and a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attach list…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None: addresses are not asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rotate password…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SipProbe</name>
    <message>
        <source>Origination URL %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1:%2 by %3</source>
        <comment>host, port, transport</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Termination URI</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP host of the project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SIP server is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SIP server is there, and sends callers to another address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SIP server is there. It asks for a user and a password, which this question has not.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SIP server is there, and does not serve this computer's address. Calls from LiveKit or Twilio come from others, and are judged anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SIP server is there, and does not know this name, or says so to whom it does not know.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SIP server is there. It takes no such questions, which says nothing of calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SIP server is there, and refuses the question.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SIP server is there, and says that it has trouble of its own now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SIP server is there, and refuses everybody.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 answers %2 after %3 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 answers %2 after %3 ms (%4)</source>
        <comment>address, answer, time, software</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 did not answer within %2 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 answers, but not SIP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name %1 leads nowhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be reached encrypted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Over UDP silence has many causes that look the same from here: a firewall on the way, nothing at this port, or a server that does not answer those it does not know.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing took the connection, and nothing refused it: mostly a firewall on the way, or nothing at this address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The computer is there, but nothing listens at port %1 by %2. Look at port and transport.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something listens there that does not want this: another transport, an address that it does not know, or no SIP server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another service is at this port. It said: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DNS gave this computer no address for it (%1). If other names are found, calls to it fail: look for a typing error, or for a trunk that was removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An answer proves that a SIP server can be reached at this address from this computer, by this transport. It does not prove that calls pass: passwords, access lists, numbers and countries are judged for calls alone, and sound takes another way. Twilio and LiveKit reach each other from other networks than yours, so silence here need not be silence there. Only a test call proves a path.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SipUri</name>
    <message>
        <source>A SIP URI begins with sip: or sips:. Write it as sip:user@host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP URI has sip: twice. Remove one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP URI has @ twice. Write @ once, before the host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing stands before the @ of the SIP URI. Write the number or user there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP URI holds a password. Take it out and use the user name and password fields.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part before the @ of the SIP URI has a character that must not stand there. Use letters, digits, + - _ and ., or % with two hexadecimal digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port of the SIP URI must be a number from 1 to 65535, as in example.com:5060.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP URI has no host. Write the host after the @, such as example.sip.livekit.cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP URI has no valid IPv6 address in its brackets. Write it as [2001:db8::1].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is not a host name. Use letters, digits, - and ., such as example.sip.livekit.cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP URI has a parameter that cannot be read. Write parameters as ;name=value, such as ;transport=tcp.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP URI has the parameter "%1" twice. Remove one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP URI has a header that cannot be read. Write headers as ?X-Name=value, joined by &amp;, with % and two hexadecimal digits for special characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP URI is empty. Write it as sip:user@host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the SIP URI alone, without a name, quotes or angle brackets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP URI has a blank or a line break inside. Remove it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepSide</name>
    <message>
        <source>Give the %1 key the permission, or connect with another key, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume when %1 answers again, or undo what is done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again when %1 answers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at what collides with it, then plan again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume when the cause is gone, or undo what is done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change what was refused, then plan again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why step %1 failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened at step %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>“%1” changed elsewhere (%n field(s)). It was not overwritten.</source>
        <translation>
            <numerusform>“%1” changed elsewhere (%Ln field). It was not overwritten.</numerusform>
            <numerusform>“%1” changed elsewhere (%Ln fields). It was not overwritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Symptom</name>
    <message>
        <source>Twilio's demo greeting is heard (“Configure your number's voice URL”)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call out is refused (403 Forbidden)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call out ends with “404 not_found”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call out fails at the sign-in (412, “max auth retry attempts”)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The phone never rings, and there is no error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callers hear ringing, and nobody answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callers hear “an application error has occurred”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callers are cut off, or get a busy tone or silence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit or Twilio does not accept the key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call cannot be transferred</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TableParts</name>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>?</source>
        <comment>not read</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy to another profile…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>a trunk that is gone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to any number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from anybody</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>from %n caller(s)</source>
        <translation>
            <numerusform>from %Ln caller</numerusform>
            <numerusform>from %Ln callers</numerusform>
        </translation>
    </message>
    <message>
        <source>on every trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>calls to a number, from somebody, on a trunk</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>user %1 and password</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s)</source>
        <translation>
            <numerusform>%Ln caller</numerusform>
            <numerusform>%Ln callers</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inbound trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accepts from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New inbound trunk…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit takes no calls yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An inbound trunk says which numbers LiveKit answers and who may send them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dispatch rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New rule…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls have nowhere to go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A dispatch rule puts a call into a room and asks an agent to join.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n inbound trunk(s)</source>
        <translation>
            <numerusform>%Ln inbound trunk</numerusform>
            <numerusform>%Ln inbound trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch rule(s)</source>
        <translation>
            <numerusform>%Ln dispatch rule</numerusform>
            <numerusform>%Ln dispatch rules</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>The SIP host of the LiveKit project is not known. Enter it first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To LiveKit by SIP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call goes to an inbound trunk of the project. The caller hears ringing until an agent answers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To LiveKit, with a fallback number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When LiveKit does not answer within 20 seconds, a telephone rings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To LiveKit, with recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio records the call from the answer on, each side on its own track. Tell callers so where the law asks for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This call is recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The caller hears a sentence and a tone and may speak for two minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can take your call now. Leave a message after the tone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call is refused before it is answered, and costs nothing. The caller hears that the number is not in service.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call is refused before it is answered, and costs nothing. The caller hears the busy tone.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TestCall</name>
    <message>
        <source>It works. %1 was called, and answered after %2 s.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It works. The call reached room %1 and was heard after %2 s.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped the test before the call was through.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test was over before the call was through. Give it more time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrived at Twilio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody joined</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The phone that was called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TestCallIn</name>
    <message>
        <source>LiveKit refused user or password: those in Twilio's document are not the inbound trunk's.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit's inbound trunk asks for a user and a password, and Twilio sends none. An Elastic SIP trunk never can.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit has no place for the call: no inbound trunk has this number, or no dispatch rule takes it; or the SIP host is another project's.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two inbound trunks or dispatch rules collide, and LiveKit refuses every call on them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio and LiveKit found no common codec or encryption.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit refused the call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The host that Twilio's document dials does not exist. It must be the project's SIP host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio could not read the document that answers this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Elastic SIP trunk has no enabled origination URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document that answers this number is no TwiML.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call arrived in room %1 and rang, but nobody there sent audio, so it was never answered. No agent is asked to come: name one in the dispatch rule.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call arrived in room %1 and rang, but nobody there sent audio, so it was never answered. Agent %2 is asked to come; check that it runs under this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call ended as soon as it was answered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio answered the call itself: nothing in this number's settings leads to LiveKit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit took the call and dropped it without a room: no inbound trunk has this number, the caller is not allowed, or no dispatch rule takes it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No call arrived at Twilio. Was %1 dialled, and does this account own it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit answered the call, but it came into no room: a dispatch rule asks the callers of this trunk for a PIN, and the right one was not typed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call came into no room: the number has no dispatch rule, or its rule asks for a PIN, and the right one was not typed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No call came into a room. LiveKit keeps no list of calls, so nobody can say whether it arrived. Was %1 dialled, and does its dispatch rule ask for a PIN?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TestCallOut</name>
    <message>
        <source>Twilio does not let this account call that country. Allow it under Outbound trunks, Countries.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio refuses the caller ID: the account neither owns nor has verified it. Choose a number of the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio wants the called number in E.164, with + and country code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A trial account may call verified numbers only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio blocks this destination. Ask Twilio's support.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk may not begin so many calls a second. Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Elastic SIP trunk wants encryption, and LiveKit's trunk offers none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio refused the call: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio refused the sign-in and recorded no call: an IP access list stands on the Elastic SIP trunk, its credential list is missing, or user and password differ.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody at Twilio has this address: the outbound trunk names no Elastic SIP trunk's termination address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The carrier does not know this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The phone is busy. The call got as far as the phone; try again later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The phone declined the call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The phone cannot be reached now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio or a carrier has trouble. Try again later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call was refused on Twilio's side.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It rang, and nobody answered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing came back: the outbound trunk's address or port is wrong, or a firewall stands between.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User or password of the outbound trunk are not those of the Elastic SIP trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Elastic SIP trunk asks for a user and a password, and the outbound trunk has none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The host name in the outbound trunk's address does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody listens at the outbound trunk's address and port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit has no such trunk: it was removed, or belongs to another project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No SIP service is connected to this LiveKit server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No phone rang: the outbound trunk's address is a SIP domain, so that Twilio itself answered. Give it the termination address of an Elastic SIP trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call ended as soon as it was answered.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TestCallPlan</name>
    <message>
        <source>A phone rings, which costs money.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test call to %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Last hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>7 days before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %</source>
        <comment>answer rate</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls of this trunk are not to be told from others: it leads to no Elastic SIP trunk of this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer keeps no calls of this profile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 answered. 7 days before: %3.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1: %n call(s), none answered.</source>
        <translation>
            <numerusform>%1: %Ln call, none answered.</numerusform>
            <numerusform>%1: %Ln calls, none answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last answered: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last failed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the last answered call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the last failed call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No calls in 7 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Few calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fewer calls are answered than before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No call is answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TrafficRows</name>
    <message numerus="yes">
        <source>none of %n call(s) in the last hour was answered</source>
        <translation>
            <numerusform>none of %Ln call in the last hour was answered</numerusform>
            <numerusform>none of %Ln calls in the last hour was answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of %n call(s) in the last day was answered</source>
        <translation>
            <numerusform>none of %Ln call in the last day was answered</numerusform>
            <numerusform>none of %Ln calls in the last day was answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of %n call(s) in the last 7 days was answered</source>
        <translation>
            <numerusform>none of %Ln call in the last 7 days was answered</numerusform>
            <numerusform>none of %Ln calls in the last 7 days was answered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the calls in the last hour were answered, %2 % before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 % of the calls in the last day were answered, %2 % before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 % of the calls in the last 7 days were answered, %2 % before</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TrunkInbound</name>
    <message>
        <source>Twilio %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receive calls on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What will be done, in this order. Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit's trunk has no user and password: Twilio's Elastic SIP trunk cannot answer when it is asked for them, and every call would be refused. The called number and, if you choose so, Twilio's addresses are the lock.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” serves other numbers too and refuses calls of Twilio's trunk. This number gets a trunk of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit takes calls to %1 only through a trunk that asks for no password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio hands the calls of its numbers over through it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says where the trunk's calls go: the SIP host of the LiveKit project.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The calls of %n other number(s) on the trunk go there, too.</source>
        <translation>
            <numerusform>The calls of %Ln other number on the trunk go there, too.</numerusform>
            <numerusform>The calls of %Ln other numbers on the trunk go there, too.</numerusform>
        </translation>
    </message>
    <message>
        <source>From this step on, callers of %1 reach LiveKit through the trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Secure: TLS and SRTP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Origination URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No password; calls from any address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No password; calls from Twilio's addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” serves other numbers too, so its list of addresses stays as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule “%1” names no trunk: on your server it lets in whoever the list keeps out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This number cannot take voice calls. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Elastic SIP trunk is not there any more. Choose another one, or a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” sends calls to %2 as well. Choose another trunk, or a new one with another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A priority is 0 to 65535.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A weight is 1 to 65535.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TrunkPairs</name>
    <message>
        <source>Paired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leads elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>trunks</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n trunk(s)</source>
        <translation>
            <numerusform>%Ln trunk</numerusform>
            <numerusform>%Ln trunks</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, for example  vendor:livekit  or  state:broken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New outbound trunk…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No outbound calls yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit calls a phone through a Twilio Elastic SIP trunk. Trunkline makes both ends and the password they share.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up outbound calls…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TwilioDialect</name>
    <message>
        <source>Twilio says: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio did not accept the key. Check that SID and secret belong together and to this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This Twilio key may not do that. Use a key with more rights.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio does not know this object. It may have been removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio refused: it collides with something that exists.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio asks for fewer requests. Wait a moment and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio has trouble of its own (HTTP %1). Try again later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio refused the request (HTTP %1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio answered something that is not the expected JSON. A proxy on the way may have answered instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio has suspended or closed this account. Look into the Twilio Console for the reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This Twilio key lacks the permission “%1”. Give it to the key in the Twilio Console under API keys &amp; tokens, or connect with another key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This Twilio key may not do that, and no restricted key may. Connect with a Standard key.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Twiml</name>
    <message>
        <source>The bin dials the host "%1", but the project's SIP host is "%2". Change the host in the bin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin dials no number: nothing stands before the @. Write %1 there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin dials the number with %2B instead of +, which LiveKit does not read. Write %1 there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin dials the number without its +, and LiveKit compares exactly. Write %1 there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin dials "%1" instead of %2. Change it in the bin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin has no SIP user name. Add username="%1" to &lt;Sip&gt;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin has the SIP user name "%1", but none was agreed. Remove username from &lt;Sip&gt;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin has the SIP user name "%1" instead of "%2". Change it in the bin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin has no SIP password. Copy the document again and paste it whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin has a SIP password, but none was agreed. Remove password from &lt;Sip&gt;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin has another SIP password than agreed. Copy the document again and paste it whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP address in the bin cannot be read. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin's outermost element is not &lt;Response&gt;, so Twilio cannot use it (12102). Copy the document again and paste it whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bin sends the call to no SIP address: no &lt;Sip&gt; inside a &lt;Dial&gt; is reached. Copy the document again and paste it whole.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The bin sends the call to %n SIP addresses, but one was agreed. Leave one &lt;Sip&gt; in it.</source>
        <translation>
            <numerusform>The bin sends the call to %Ln SIP address, but one was agreed. Leave one &lt;Sip&gt; in it.</numerusform>
            <numerusform>The bin sends the call to %Ln SIP addresses, but one was agreed. Leave one &lt;Sip&gt; in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outermost element is &lt;%1&gt;, but Twilio reads &lt;Response&gt; only. Put everything into &lt;Response&gt;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;%1&gt; does not belong into &lt;%2&gt;, and Twilio ignores it there. Move it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio does not know &lt;%1&gt;: capital letters matter. Write &lt;%2&gt;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio does not know &lt;%1&gt; and ignores it. Remove it or look for a slip in its name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio does not know %1 of &lt;%2&gt;: capital letters matter. Write %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio does not know %1 of &lt;%2&gt; and ignores it. Remove it or look for a slip in its name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of &lt;%2&gt; is "%3". Write true or false.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of &lt;%2&gt; is "%3". Write a whole number from %4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of &lt;%2&gt; is "%3". Write a whole number from %4 to %5.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of &lt;%2&gt; is "%3". Write one of: %4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of &lt;%2&gt; is not a web address. Write it whole, beginning with https://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of &lt;%2&gt; is a part of a web address, which Twilio completes with that of the document. Write it whole, beginning with https://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>url of &lt;Stream&gt; must begin with wss:// and have no query. Pass values with &lt;Parameter&gt;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;Refer&gt; must hold exactly one &lt;Sip&gt;. Correct it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio sends no value for the placeholder {{%1}}, so nothing will stand there. Use {{From}}, {{To}} or a fixed text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;%1&gt; is never reached, because &lt;%2&gt; before it does not come back. Remove it or move it up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;Reject&gt; refuses a call only as the first element; here the call is already answered. Use &lt;Hangup&gt;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;%1&gt; after &lt;Dial&gt; is also run when a good call ends on the other side. Give &lt;Dial&gt; an action, or leave nothing after it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;Dial&gt; has nothing to dial. Put a &lt;Sip&gt; or a &lt;Number&gt; into it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;Dial&gt; holds a number as text beside other elements. Put the number into &lt;Number&gt;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;Conference&gt; and &lt;Queue&gt; must be alone in &lt;Dial&gt;. Remove the other elements.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number in &lt;Number&gt; is not usable. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sendDigits may hold 0 to 9, *, # and w (half a second's wait) only. Remove the rest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP address cannot be read. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The user of the SIP address has a % escape, which LiveKit does not decode. Write + for %2B.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP address leads to a Twilio trunk, which only takes calls to telephones. Write the LiveKit project's SIP host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP address leads to a Twilio SIP domain, where only a registered telephone answers. To reach LiveKit, write the project's SIP host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP address has 255 characters or more. Shorten it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;%1&gt; has a password without a user name. Add username.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The user name or password of &lt;%1&gt; is longer than 255 characters. Choose a shorter one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP address asks for the transport "%1". Write udp, tcp or tls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>secure in a SIP address is true or false. Correct it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The header "%1" is Twilio's own. Choose another name that begins with X-.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio does not pass on the header "%1". Choose a name that begins with X-.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The headers of the SIP address have 1024 characters or more. Shorten them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML is larger than 64 kB, and Twilio does not read it (11750). Shorten it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML is empty. It must hold a &lt;Response&gt; element.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML is not UTF-8 text. Save it as UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blanks or empty lines stand before &lt;?xml, and Twilio refuses the TwiML (12100). Remove them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document ends too early: an element is not closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A character that must not stand here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML is not well-formed XML, line %1, column %2: %3 Correct it there. Inside texts and addresses, write &amp; as &amp;amp; and &lt; as &amp;lt;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML declares another encoding than UTF-8. Save it as UTF-8 and write encoding="UTF-8".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML has a document type (&lt;!DOCTYPE) or an entity of its own, which is not read for safety. Remove it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1 of the TwiML nests more than %2 elements, which no TwiML needs. Remove the inner ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML refers to a password that is no longer kept. Enter the password again, or make the document anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP password has no user name, and Twilio refuses that (13249). Enter a user name too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP user name or password is longer than 255 characters, and Twilio refuses that (13249). Choose a shorter one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP user name or password has a character that cannot be written in TwiML, such as a line break. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document needs the number that was called. Choose a number.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TwimlDocuments</name>
    <message>
        <source>Discarded the draft “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Uses</name>
    <message>
        <source>Open %1 “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all could be read: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing that Trunkline knows of names it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as %1</source>
        <comment>a field</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>This is not the address of a TwiML bin. Twilio shows it as URL: https://handler.twilio.com/twiml/EH and 32 characters.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No termination domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit cannot call phones through this trunk until it has one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An outbound trunk of LiveKit calls phones at one of these addresses. The nearest to the agents is the best.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio chooses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open %1 “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls go to this Elastic SIP trunk, and by it to phones:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is no trunk of this Twilio account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not all Elastic SIP trunks have been read, so it is not known whose address %1 is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls go to %1, which is not Twilio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller numbers: none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller numbers: each call brings its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller numbers: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign-in: none. Twilio then goes by addresses, and LiveKit's change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign-in: user “%1” and a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls go to a SIP domain, where telephones call in:</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WhoMayCall</name>
    <message>
        <source>Called numbers: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called numbers: any.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Addresses: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Addresses: any.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign-in: user “%1” and a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign-in: only one of user and password is set, so LiveKit asks nobody.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign-in: none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open rule “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This rule names the trunk:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This rule names no trunk and takes its calls too:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No dispatch rule names this trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes calls to any number from anyone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes calls to its numbers from anyone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strangers can reach your rooms, and calls cost money.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callers: %1 alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who may call</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>A name has at most 64 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the country as two capital letters, for example DE.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person or company</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Floor or flat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two letters, for example DE. It cannot be changed later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Found by Twilio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>agent-dispatch</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name that the agent registers with. LiveKit cannot check it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metadata for the agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent dispatches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>agent dispatch</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>api-key</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>The folder of the call archive %1 cannot be made. Change the permissions of the folder above; until then calls are not kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call archive %1 cannot be written: the disk is full. Calls are shown, but not kept, until there is room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call archive %1 cannot be written: the file or its folder is read-only. Change its permissions; until then calls are shown, but not kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call archive %1 is in use by another window for too long. Close the other window, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call archive %1 is damaged. Move it away to begin a new one: Twilio still has the calls of some months.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A newer Trunkline wrote the call archive %1. Install that version or a newer one; the file was left as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call archive %1 cannot be read or written. Check the disk, then try again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits for review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approved for now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Regulatory bundles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>regulatory bundle</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outbound, by API</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outbound, dialled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbound, by trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outbound, by trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio’s direction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller’s name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forwarded from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time in the queue (ms)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dialled by the call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>caller-id</name>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verified caller ids</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>verified caller id</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>codec</name>
    <message>
        <source>The answer holds a member that Trunkline cannot read: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A password that this plan needs is not in the keychain any more. Make a new plan.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>The account is not active. Top it up, or ask Twilio why it was suspended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A trial account may not do this. Upgrade it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call came in and was refused because the account is not active. Top it up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many calls at a time for this account. Wait, or ask for more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address of the document is no valid URL. Correct it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server that should answer with TwiML gave an error or took longer than 15 seconds. Callers hear an application error.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server that should answer with TwiML could not be reached. Look whether it runs and can be reached from the internet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The host of the document's address does not exist. Correct it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document is larger than 64 kB. Shorten it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document is no XML. Most often an &amp; is not written as &amp;amp;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document does not begin with &lt;Response&gt;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document has an element or attribute that Twilio does not know there. It is passed over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server answered with something that is neither TwiML nor audio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;Dial&gt; stands in the document of a called party. Remove it there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The timeout of &lt;Dial&gt; is no positive number of seconds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The caller id may not be used. Take a number of the account, or one that is verified.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dialled number is written wrongly. Write it with + and country code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dialled number is not valid, or no carrier serves it. Look at its digits and the country code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio blocks this destination, against fraud or by law. Ask Twilio's support.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dialled number begins with a country code that does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account may not call that country. Allow it under Outbound, Countries.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address in &lt;Sip&gt; is no SIP address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account may not dial SIP addresses. Ask Twilio's support.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The caller id belongs to nobody, or may not be used for calls. Take a number of the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User name or password of &lt;Sip&gt; cannot be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The host in &lt;Sip&gt; does not exist or is not public. Write the project's SIP host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call went to NAME.sip.twilio.com, where phones call in. Calls out need an Elastic SIP trunk's NAME.pstn.twilio.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call could not be transferred: on a call that a document answers, a transfer needs a referUrl, and a SIP leg.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A trial account's calls end after ten minutes. Upgrade the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The conference is not going on any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The conference is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many people in conferences of this account at a time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voice Insights keeps calls for 30 days only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio does not accept this key or token, or it may not do this. Look under Profile, Accounts and limits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account is not active. Top it up, or ask Twilio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These are test credentials. Use those of the live account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account is suspended or closed. Ask Twilio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account has no such object. It was removed, or belongs to another account or region.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many requests at a time. Wait a little.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio has trouble of its own. Try again later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The caller's number is neither the account's nor verified. Take one of the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number to call is not valid. Write it with + and country code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The caller's number is missing or not valid. Take a number of the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number to call cannot be reached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A trial account may call verified numbers only. Verify the number, or upgrade.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call is not going on any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another trunk has this domain name. Choose another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A trial account takes calls of verified numbers only. Verify the caller, or upgrade.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The country wants an address for this number. Give one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The country wants papers, a regulatory bundle, for this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many new calls a second on this trunk. Spread them, or ask for more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio has no SIP domain of that name. Calls out need an Elastic SIP trunk's NAME.pstn.twilio.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call was passed on too often and went in a circle.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call went to a SIP user of Twilio's that is not registered. Calls out need an Elastic SIP trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk has no enabled origination URL, so it can send calls nowhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit's side refused the call or gave no answer. No trunk or rule takes the number, the password is wrong, or its host cannot be reached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many new calls a second. Spread them, or ask for more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No sound arrived, so the call was ended. A firewall or NAT stands in its way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call reached the longest time that is allowed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The carrier did not answer within 60 seconds. Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A carrier blocked the call because of the caller's number, which it takes for spam. Register the number, or call from another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The signature of the caller's number could not be checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other side did not confirm its answer within 32 seconds, mostly because of NAT.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number to call is not written with + and country code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call's SIP message is malformed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The user that signs in is another than the one that is named.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk has no sign-in at all and lets nobody in, or the account is not active. Attach a credential list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call came from an address that the trunk's IP access list does not hold. LiveKit Cloud's addresses change: take the list off the trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User or password is wrong. Give the trunk's credential list and LiveKit's trunk the same ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The caller's number is not valid. Take a number of the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One side encrypts the sound and the other does not. Secure trunking at Twilio and media encryption at LiveKit must be on together, or off together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk wants TLS. Set the LiveKit trunk's transport to TLS.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call went to one of Twilio's own domains, which takes no such calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk allows no transfers, or none of this kind. Set its transfer mode.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The transfer could not be carried out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The version of TLS is too old for Twilio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The function that should answer with TwiML failed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>conference</name>
    <message>
        <source>Ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended by an operator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The host left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The host was removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last one was removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last one left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address of TwiML or of a sound begins with https://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address of TwiML, or of a sound, that everybody hears once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Announcement method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call that ended it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ending a conference hangs up on everybody in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was said cannot be unsaid.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conferences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>conference</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>conference-participant</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Joining</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A coach needs somebody to coach.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coaching</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A coach is heard only by whom they coach.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coaches the call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conference ends when they leave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conference starts when they come</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call that was removed from a conference is hung up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People in conferences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a number with + and country code, or a SIP address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call needs a caller.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown caller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP user</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP password</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>conference-recording</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is being made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conference recordings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>conference recording</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>conversation-row</name>
    <message>
        <source>Started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At LiveKit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>conversation</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>Choose the list that this user stands in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A user has at most 32 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio wants 12 characters or more, with a digit, a lower case and an upper case letter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credential list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credential</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio never shows it again. Left empty, an existing user keeps its own.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>credential-list</name>
    <message>
        <source>A name has at most 64 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credential lists</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credential list</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>dialing-country</name>
    <message>
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ordinary numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Special numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Toll fraud numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ISO code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>dialing-permissions</name>
    <message>
        <source>Ordinary numbers may be called in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Special numbers may be called in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Toll fraud numbers may be called in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ISO codes</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice permissions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>voice permissions</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>dialing-settings</name>
    <message>
        <source>Voice permissions of the parent account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A subaccount then calls where its parent may. It says nothing in an account that is no subaccount.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings of voice permissions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>setting of voice permissions</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>dispatch-rule</name>
    <message>
        <source>Choose which room a call lands in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without a room name LiveKit refuses each call with 486.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A PIN has digits only: a caller can type nothing else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit reads at most 16 digits of a PIN.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit refuses a rule that lists the same number twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbound trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None: calls on every trunk, and on a self-hosted server also calls that no trunk takes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With + and country code, exactly as Twilio writes them. None: any.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who calls, not what is called. None: anybody.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide caller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room preset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Noise suppression</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room per caller, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room per called number, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unsupported kind of rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dispatch rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dispatch rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Masks the caller’s number in the participant’s name, identity and attributes. A trunk that maps all SIP headers still shows it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The caller’s participant gets them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The caller’s participant gets it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit Cloud only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit Cloud only. On when the trunk or the rule asks for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The older setting: what Media says counts more.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>domain-credential-list</name>
    <message>
        <source>Choose the SIP domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credential list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credential lists on SIP domains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credential list on a SIP domain</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>domain-ip-list</name>
    <message>
        <source>Choose the SIP domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP access list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP access lists on SIP domains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP access list on a SIP domain</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>elastic-trunk</name>
    <message>
        <source>A name has at most 64 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A termination domain ends in .pstn.twilio.com; before that it has letters, digits and hyphens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio takes only addresses that begin with https:// or http://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To SIP addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To phones and SIP addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The one who is transferred</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The one who transfers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Termination domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit calls phones through it: name.pstn.twilio.com. The name must be free in all of Twilio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signs in with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Secure trunking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS and SRTP both ways; calls without them are refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit's transfer of a call to a phone needs “To phones and SIP addresses”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller of a transfer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller name look-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio looks up each caller's name (United States and Canada), for a fee.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Symmetric RTP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disaster recovery URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML that answers when no origination URL does. It does not rescue a call that LiveKit refuses with 404.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disaster recovery method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Silence in recordings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunk</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::AccountTask</name>
    <message>
        <source>Accounts and limits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose accounts these are, what their keys may do, and how hard the vendors were asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status, type</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed in with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the account’s Auth Token: it may do everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API key %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML bins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot be read: the Auth Token is not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>are read with the Auth Token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May not read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subaccounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, status</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a server of your own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API key %1: it may do everything in this project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>At most %n at a time, by Twilio’s count.</source>
        <translation>
            <numerusform>At most %Ln at a time, by Twilio’s count.</numerusform>
            <numerusform>At most %Ln at a time, by Twilio’s count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked to wait %n time(s), last at %1.</source>
        <translation>
            <numerusform>Asked to wait %Ln time, last at %1.</numerusform>
            <numerusform>Asked to wait %Ln times, last at %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never asked to wait.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This key may not list them; the Auth Token or a Main key may.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: needs %2</source>
        <comment>lists, a permission</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Copy %n permission(s)</source>
        <translation>
            <numerusform>Copy %Ln permission</numerusform>
            <numerusform>Copy %Ln permissions</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything: the account is suspended.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ActivityPage</name>
    <message>
        <source>Filter, for example  trunk  or  rolled back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo this change…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n change(s), kept on this computer</source>
        <translation>
            <numerusform>%Ln change, kept on this computer</numerusform>
            <numerusform>%Ln changes, kept on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %n change(s)</source>
        <translation>
            <numerusform>%L1 of %Ln change</numerusform>
            <numerusform>%L1 of %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything that you change appears here, field by field, and can be taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No changes match “%1”</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n change(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%Ln change is hidden by the filter.</numerusform>
            <numerusform>%Ln changes are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verb, plan</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish it…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo it…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That could not be begun. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n plan(s) neither finished nor undone</source>
        <translation>
            <numerusform>%Ln plan neither finished nor undone</numerusform>
            <numerusform>%Ln plans neither finished nor undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AgentTask</name>
    <message>
        <source>Have an agent answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dispatch rule of a number asks an agent to join its calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which number's calls?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which agent?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metadata for the agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agent gets this text with the job.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule serves other calls, too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This number gets a rule of its own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other calls stay as they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agent answers all of them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rule is changed for all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is known of this number yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name under which it registered.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ArchiveTask</name>
    <message>
        <source>Calls on this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account’s calls are kept here, so that they can be looked at without a connection and after Twilio has forgotten them. Nobody but you may read the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep calls for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Older ones are removed from this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove a number’s history</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every call from, to or forwarded from it is removed from this computer, and is not read again. Twilio keeps its own record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove its calls…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ever</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>two years</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), the oldest of %1.</source>
        <translation>
            <numerusform>%Ln call, the oldest of %1.</numerusform>
            <numerusform>%Ln calls, the oldest of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is kept yet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Reading… %n call(s) so far.</source>
        <translation>
            <numerusform>Reading… %Ln call so far.</numerusform>
            <numerusform>Reading… %Ln calls so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the reading. Older calls are missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything is here; new calls come as they happen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove older calls?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls that are older are removed from this computer. Those that Twilio has forgotten cannot be had again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove this number’s history?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every call of %1 is removed from this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove its calls</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n call(s) removed.</source>
        <translation>
            <numerusform>%Ln call removed.</numerusform>
            <numerusform>%Ln calls removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BridgeTask</name>
    <message>
        <source>Bring a conference into a room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio calls LiveKit from the conference: who is in the room then talks with its people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which conference?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where does it land?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As a call to this number of LiveKit's: trunk, rule and agent are that path's.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which caller does LiveKit see?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The conference ends when the room leaves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Else its people stay together when the leg is gone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1   %2</source>
        <comment>number, room</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::BulkTask</name>
    <message>
        <source>Tick what is to be the same in all of them. What is not ticked stays as it is in each.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Now: %n different values</source>
        <translation>
            <numerusform>Now: %Ln value</numerusform>
            <numerusform>Now: %Ln different values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tick a field first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of them can be so.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n of them cannot be so. Preview again to change only the others.</source>
        <translation>
            <numerusform>%Ln of them cannot be so. Preview again to change only the others.</numerusform>
            <numerusform>%Ln of them cannot be so. Preview again to change only the others.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are so already: there is nothing to change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit %L1 %2</source>
        <comment>23 numbers</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::BuyTask</name>
    <message>
        <source>Buy a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number is charged at once and then every month. Nothing is bought before you have seen the plan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been bought yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking Twilio what it sells…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for numbers…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an address there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an address abroad</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>papers (bundle)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MMS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has no such number now. Ask for less: fewer digits, another place.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n number(s), and perhaps more</source>
        <translation>
            <numerusform>%Ln number, and perhaps more</numerusform>
            <numerusform>%Ln numbers, and perhaps more</numerusform>
        </translation>
    </message>
    <message>
        <source>· %1 each month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose %1…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for example %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text messages (SMS)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures (MMS)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Area code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Digits or letters in the number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>* stands for one digit, at the beginning or the end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Besides calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep a number of another carrier…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens the Twilio Console, where numbers are ported in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked of you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers for sale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who sells the number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A trial account has one number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio will refuse to sell another. Release the number that is there, or upgrade the account in the Twilio Console.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only verified numbers can call it. They hear an announcement first, and the call ends after ten minutes.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::CallCauses</name>
    <message>
        <source>Causes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What Twilio says of them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What Twilio says of the causes could not be read: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio complained of none of these calls. It keeps complaints for some weeks; with which SIP code a call was refused stands with that call.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n call(s): %1</source>
        <translation>
            <numerusform>%Ln call: %1</numerusform>
            <numerusform>%Ln calls: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s): other causes</source>
        <translation>
            <numerusform>%Ln call: other causes</numerusform>
            <numerusform>%Ln calls: other causes</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the newest calls alone: there are more.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::CallCharts</name>
    <message>
        <source>By day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the calls are grouped by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failures by cause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Through no trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of the account’s numbers</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far, adding up…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No call fits the filter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chart: %1, %2. The table below has the same figures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::CallFilter</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other days…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Any result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls from this number or address, exactly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to this number or address, exactly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1…</source>
        <comment>a day</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – %2…</source>
        <comment>two days</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls of other days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From and to are both shown. Days begin at midnight of this computer’s time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show these calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All kept calls</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::CallSource</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day and two times</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <comment>a day and a time, twice</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped the reading. The calls of %1 are not here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls of %1 could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read them again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio has no such calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio compares the numbers exactly, as +14155550187 or as a whole SIP address. Ask for more days, or for every result.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No calls in this time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio keeps calls for some months. Ask for other days.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>adding up…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>more than %n call(s)</source>
        <translation>
            <numerusform>more than %Ln call</numerusform>
            <numerusform>more than %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation type="unfinished">
            <numerusform>%Ln live</numerusform>
            <numerusform>%Ln live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%Ln answered</numerusform>
            <numerusform>%Ln answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is kept yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No kept call fits the filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline reads the account’s calls in the background and keeps them on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All calls that this computer keeps were looked through.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::CallView</name>
    <message>
        <source>Call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading what Twilio knows of this call…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result and length</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the call: %1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dialled by the call from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dialled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio’s complaints</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Error %1</source>
        <comment>code</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Warning %1</source>
        <comment>code</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What Twilio writes about it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and length</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests that Twilio made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer %1 after %2 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The TwiML that Twilio got</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: not ready yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked a web address: answer %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked a web address: no answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 s until the next</source>
        <comment>a wait</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is wrong?…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP side answered %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ChartView</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::CheckView</name>
    <message>
        <source>Reading both accounts again…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The path of a call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try it with a phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No API can remove a TwiML bin. If you undo this set-up, this one stays until you delete it in the Console: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number is not among those that could be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call %1 from any phone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the page Rooms a room appears while the call lasts: %1. The caller is in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to %1 reach LiveKit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So both accounts say. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to %1 reach LiveKit. Look at one thing:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test call…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the call ends at once, the page Calls has it: its time line says which station refused, and why.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ChooseParts</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>kind of objects, name</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marked ones belong to it. One that belongs to another is taken from there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, now of “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, name</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ConfigurationTask</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file's passwords are sealed. Without the passphrase, passwords stay as they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also remove what the file does not name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply this file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare with “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is changed by comparing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passwords can be compared after the passphrase is given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading both accounts…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No difference.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n object(s) stand as the file says.</source>
        <translation>
            <numerusform>%Ln object stands as the file says.</numerusform>
            <numerusform>%Ln objects stand as the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%Ln difference.</numerusform>
            <numerusform>%Ln differences.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the file says stands already.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n object(s) are in the accounts alone, and stay.</source>
        <translation>
            <numerusform>%Ln object is in the accounts alone, and stays.</numerusform>
            <numerusform>%Ln objects are in the accounts alone, and stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change that can be told.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Also remove %n object(s) that the file does not name</source>
        <translation>
            <numerusform>Also remove %Ln object that the file does not name</numerusform>
            <numerusform>Also remove %Ln objects that the file does not name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) that the file does not name cannot be removed by it.</source>
        <translation>
            <numerusform>%Ln object that the file does not name cannot be removed by it.</numerusform>
            <numerusform>%Ln objects that the file does not name cannot be removed by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything can be told or done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 “%3”</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ConnectDialog</name>
    <message>
        <source>Test connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save and connect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys go to this computer’s key store, nowhere else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The saved keys cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keys cannot be saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the keys until you quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct what the test found, or open the profile as it is. It is forgotten when you quit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct what the test found and save again, or open the profile as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio and LiveKit are not connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved. Twilio and LiveKit are not connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio is not connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved. Twilio is not connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit is not connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved. LiveKit is not connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ConnectForm</name>
    <message>
        <source>Read only: this profile can never change anything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another profile has this name. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API key SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API key secret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a SID. The secret was shown once, when the key was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A secret has no blanks. Paste it alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Auth Token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Optional. Twilio lets only the Auth Token read TwiML bins.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Project URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit API key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API secret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit API secret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Project settings ▸ SIP URI in LiveKit Cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved. Leave empty to keep it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the secret of the API key. It was shown once, when the key was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the SID of the API key that this secret belongs to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter an API key with its secret, or the Auth Token.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter a Twilio account, a LiveKit project, or better both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::DiagnosisTask</name>
    <message>
        <source>What is wrong?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste an error, a call, a trunk's id or a number, or choose what you noticed. Trunkline looks at both accounts; nothing is changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find the cause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing leaves this computer but questions to your own accounts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the text says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Error, id or number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you noticed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::DiagnosisView</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio is asked for the calls that this is about.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not be checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checked, and in order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No cause found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::DifferenceView</name>
    <message>
        <source>unchanged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now (yours)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now (theirs)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes field by field</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::EndView</name>
    <message>
        <source>Reading both accounts again…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::EnvironmentTask</name>
    <message>
        <source>Check a .env file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its lines SIP_TRUNK_ID… and SIP_FROM_NUMBER… are compared with both accounts. Nothing is stored.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other lines of the file are not looked at.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up outbound calls…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines of a .env file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or paste its lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a file, or paste its lines.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names no trunk and no number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines SIP_TRUNK_ID… and SIP_FROM_NUMBER… are looked for. The guide to outbound calls makes them.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot work.</source>
        <translation>
            <numerusform>%Ln line cannot work.</numerusform>
            <numerusform>%Ln lines cannot work.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide to outbound calls makes what is missing, and the lines for it.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be told.</source>
        <translation>
            <numerusform>%Ln line cannot be told.</numerusform>
            <numerusform>%Ln lines cannot be told.</numerusform>
        </translation>
    </message>
    <message>
        <source>All lines fit these accounts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a .env file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is too large for a .env file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1, %n line(s) looked at</source>
        <translation>
            <numerusform>%1, %Ln line looked at</numerusform>
            <numerusform>%1, %Ln lines looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file for spreadsheets or scripts. Passwords are never in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The %Ln selected</numerusform>
            <numerusform>The %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n that the filter lets through</source>
        <translation>
            <numerusform>The %Ln that the filter lets through</numerusform>
            <numerusform>The %Ln that the filter lets through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The %n shown</source>
        <translation>
            <numerusform>The %Ln shown</numerusform>
            <numerusform>The %Ln shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say in the first line what this is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON, for scripts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callers’ numbers in full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ExportTask</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What this profile sets up at both vendors, to keep, to compare with later, or to apply elsewhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With passwords, sealed under a passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twelve characters or more. Nobody can open the passwords without it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are left out; the file says where each belongs. What nobody can read, such as the passwords of Twilio's credentials, is never in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The passwords are sealed when the file is saved; they are never shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no password in this file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use twelve characters or more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some parts are being read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some parts could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are not in the file: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offers for the filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>word of the filter and what it is</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::FindPanel</name>
    <message>
        <source>Find a number, bin, trunk, rule or room, or run an action</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>title, second words, kind</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <comment>severity, title</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verb, finding</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More about this finding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No finding of this kind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No finding in what could be read.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be answered</source>
        <translation>
            <numerusform>%Ln check could not be answered</numerusform>
            <numerusform>%Ln checks could not be answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter Auth Token…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter SIP host…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is wrong?…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All %L1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blocks calls %L1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some calls %L1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Advice %L1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::FixTask</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading both accounts again…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline needs the account’s Auth Token to read TwiML bins. It stands on the first page of the Twilio Console.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter Auth Token…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the Twilio Console</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n finding(s) left.</source>
        <translation>
            <numerusform>%Ln finding left.</numerusform>
            <numerusform>%Ln findings left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there at %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fixed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::Form</name>
    <message>
        <source>This may not be empty.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::FormTask</name>
    <message>
        <source>Only what you change is changed; what is not shown here stays.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit %1 “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This object was removed meanwhile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy what you need and make a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This object changed meanwhile: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your plan would be refused. Go back and open the form again to see the new values.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::GuideTask</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading both accounts…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer the marked question first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing can be planned yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP host of the LiveKit project is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio must be told where to send the calls. LiveKit Cloud shows it under Project settings ▸ SIP URI.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter SIP host…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing answers calls to it today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today: %1. %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ImportDialog</name>
    <message>
        <source>cannot be imported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import connections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Neither lk nor twilio-cli keeps connections for this user: %1 and %2 are not there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio, from twilio-cli</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit, from lk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keys go to this computer’s key store.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its key is in the system's key store, put there by twilio-cli; it is read when you import.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another profile has this name. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What twilio-cli keeps in the key store is no key. Enter it by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it from the list of profiles.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Imported. The secret still stands in plain text in %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can be taken out of the file; everything else in it stays. The tool must then be given the key again. No copy of the file is kept, for the secret would stand in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take it out of the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not everything was taken out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The secret is in the key store only now.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::Inspector</name>
    <message>
        <source>Parts of the inspector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a row to see it here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What they have in common</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are of different kinds.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::LandingPart</name>
    <message>
        <source>Who answers?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name under which the agent registered. Empty: no agent is asked to join.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metadata for the agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agent gets this text with the job.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN (optional)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Digits that callers must type before they come in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which room?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new room for every caller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callers never hear each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One room for everybody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All callers hear each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A room for each called number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callers of the same number hear each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The room’s name begins with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Named, for example, %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::LiveKitNumberTask</name>
    <message>
        <source>Buy a LiveKit number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It takes calls without Twilio and without a trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which number?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers of the United States that LiveKit sells now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Area code (optional)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking LiveKit what it sells…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1   %2</source>
        <comment>number, place</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit has no such number now. Try another area code.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n number(s) are for sale, and perhaps more.</source>
        <translation>
            <numerusform>%Ln number are for sale, and perhaps more.</numerusform>
            <numerusform>%Ln numbers are for sale, and perhaps more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not with this LiveKit server</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ManualStep</name>
    <message>
        <source>The bin will be not verified: the Auth Token is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only with it can Trunkline read the bin and compare it with what was agreed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the Twilio Console</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>URL of the TwiML bin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Console shows it as URL once the bin is saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter Auth Token…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Console make a new TwiML bin, paste the document and save.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the bin’s URL and paste it here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the bin and comparing it with what was agreed…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste the bin’s URL first.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ManualWindow</name>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – Trunkline manual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No page has “%1”.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::MapPanel</name>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where calls go</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n number(s) are not routed</source>
        <translation>
            <numerusform>%Ln number is not routed</numerusform>
            <numerusform>%Ln numbers are not routed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) lead elsewhere</source>
        <translation>
            <numerusform>%Ln number leads elsewhere</numerusform>
            <numerusform>%Ln numbers lead elsewhere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more path(s), %L1 of them broken</source>
        <translation>
            <numerusform>and %Ln more path, %L1 of them broken</numerusform>
            <numerusform>and %Ln more paths, %L1 of them broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more path(s) that work</source>
        <translation>
            <numerusform>and %Ln more path that work</numerusform>
            <numerusform>and %Ln more paths that work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more path(s)</source>
        <translation>
            <numerusform>and %Ln more path</numerusform>
            <numerusform>and %Ln more paths</numerusform>
        </translation>
    </message>
    <message>
        <source>Test call…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test call to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test call to %1…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::MediaEditor</name>
    <message>
        <source>Only these codecs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as set elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for example PCMU/8000, G722/8000</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Media encryption</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Further codecs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End without sound after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter seconds, for example 30. Empty: LiveKit’s default.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::MixedSource</name>
    <message>
        <source>%1 could not be read again. You see those of before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key lacks the permission “%1”. Give it to the key in the Twilio Console, or connect with another key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 refuses the key. Check it under Profile ▸ Manage profiles.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers, a vendor</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be read. The others are here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::NewTwimlTask</name>
    <message>
        <source>New TwiML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What shall happen with a call? The document can be changed afterwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open in editor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIP host of the LiveKit project is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio must be told where to send the calls. LiveKit Cloud shows it under Project settings ▸ SIP URI.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter SIP host…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{{To}} is the number that was called, so that one document serves many numbers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbound trunk that takes the call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP user</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fallback number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With + and country code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the caller hears</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty: nothing is said.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (user %2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another user, or none</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::OutboundTask</name>
    <message>
        <source>Call phones from a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Five questions. The picture shows what they lead to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1   no termination domain yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a country…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is known of this number yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The people called see this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk's address: %1.pstn.twilio.com. The name must be free in all of Twilio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made at random, the same on both sides. Users that the list has already stay.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both sides have user “%1” already. Whether the password is the same nobody can see.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which number?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to the number go through the trunk, too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is it called at LiveKit?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunks that are made bear this name and that of their countries.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How LiveKit signs in to Twilio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a new user and password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If calls are refused although both sides name the user.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which countries does it call?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each gets the nearest of Twilio's addresses, and is allowed where it is blocked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May be called already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blocked now; will be allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not call %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None chosen: one way for every country that the account may call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Through which Elastic SIP trunk?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of its address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk would answer instead.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Set up a number…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading TwiML documents…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading LiveKit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n call path(s) are broken</source>
        <translation>
            <numerusform>%Ln call path is broken</numerusform>
            <numerusform>%Ln call paths are broken</numerusform>
        </translation>
    </message>
    <message>
        <source>Buy a number…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What can be set up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading numbers… %L1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a task is open</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::PasswordField</name>
    <message>
        <source>Show while held</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::PasteTask</name>
    <message>
        <source>New %1 from JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What “lk sip … create FILE” takes, or an object as LiveKit answers it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An object as Twilio answers it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste the JSON here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fill in the form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste JSON, or open a file with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::PathPicture</name>
    <message>
        <source>%1 · stays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · new, made by you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · new</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The path that will exist</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline found and reuses %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One step is yours: Trunkline writes the TwiML document, you paste it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything is set up already. Nothing to change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::PlanTask</name>
    <message>
        <source>Type to confirm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What will be done, in this order. Nothing has been written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Production: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This profile is read-only: the plan can be looked at and copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If a step fails, the steps before it are undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If a step fails, the others stay as they are done.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Run %n change(s)</source>
        <translation>
            <numerusform>Run %Ln change</numerusform>
            <numerusform>Run %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is on the clipboard, without passwords.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the configuration first…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::PlanView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%Ln by hand</numerusform>
            <numerusform>%Ln by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PriceList</name>
    <message>
        <source>Monthly price</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ProbeTask</name>
    <message>
        <source>Probe address: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asks the SIP servers where calls go whether they are there. No call is placed, no number is named.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Probe again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no address to ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sandbox’s addresses are made up, so nobody was asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the world such a name may be somebody else’s. With your own accounts these would be asked: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What this can say, and what it cannot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The project’s SIP host is not known. Enter it in the profile: Project settings, SIP URI in LiveKit Cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing that is set here says where calls go, or it is no SIP address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To a call this answer would mean: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Probe address…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ProbeView</name>
    <message>
        <source>Tries both accounts step by step, reading only. Nothing is changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ProfileListDialog</name>
    <message>
        <source>Staging</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read only: it can never change anything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change accounts and keys…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove profile…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The profiles cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – %2, read only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another profile has this name. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The profile and the keys that only it uses are removed from this computer. The accounts stay as they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The profile is removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The profile is removed, but its keys are still in the key store.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import from lk or twilio-cli…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::Reach</name>
    <message>
        <source>%1 has suspended the account, and takes no changes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no connection to %1. Refresh when there is one.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RecordingLine</name>
    <message>
        <source>Play</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens it in this computer’s player</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The recording could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The recording could not be saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The recording was saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No program on this computer plays the recording.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save it instead.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RemarkList</name>
    <message>
        <source>%1: %2</source>
        <comment>state, remark</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RenameLine</name>
    <message>
        <source>New name of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the new name. Esc keeps the old one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name: %1 → %2, at %3. Enter saves, Esc keeps.</source>
        <comment>old, new, vendor</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename %1 “%2”</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RequestLogModel</name>
    <message>
        <source>not sent: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RequestLogTask</name>
    <message>
        <source>Filter, for example  POST  or  404</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last 2,000 requests of this session. Never their bodies, keys or passwords; phone numbers are masked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log is kept in memory only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n request(s) are on the clipboard.</source>
        <translation>
            <numerusform>%Ln request is on the clipboard.</numerusform>
            <numerusform>%Ln requests are on the clipboard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline did not send it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer: HTTP %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Took: %1 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the request log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vendor calls it:
%1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%L1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent: %L1 bytes, received: %L2 bytes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ResourcePage</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open in Twilio Console</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>could not all be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No %1 match “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be read again. You see the state of %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Reading %1… %n so far</source>
        <translation>
            <numerusform>Reading %1… %Ln so far</numerusform>
            <numerusform>Reading %1… %Ln so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TSV, for spreadsheets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renamed to “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter by this: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter without this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This Twilio key may not read %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This LiveKit key may not read %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is hidden by the filter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 are hidden by the filter.</source>
        <comment>several</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You see the state of %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is being read again.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 · updates every %n s</source>
        <translation>
            <numerusform>%1 · updates every %Ln s</numerusform>
            <numerusform>%1 · updates every %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open in LiveKit Cloud</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Release %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit %1…</source>
        <comment>23 numbers</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Release %1…</source>
        <comment>23 numbers</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove %1…</source>
        <comment>23 numbers</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New %1 from JSON…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export %1…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export %1 (Ctrl+E)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More for this table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account is suspended: Twilio answers nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It needs the permission to read them. Give the key that permission at the vendor, or connect with another key. Everything else that the key may read is here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It needs the permission “%1”. Give it to the key in the Twilio Console under API keys &amp; tokens, or connect with another key. Everything else that the key may read is here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy permission</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use another key…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are more than %L1 rows. Narrow the filter, and export then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rest of the rows is being read first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sorted among the newest %1 alone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Those that are further down are not compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load more and sort</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>rows that pass the filter, of 23 numbers</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · %L2 selected</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RoomConfigEditor</name>
    <message>
        <source>Add agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close an empty room after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close after the last one left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Most people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent name; none if empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent metadata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metadata for the agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metadata needs an agent: name the agent, or clear the metadata.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter a whole number, for example 300. Empty: LiveKit’s default.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RoomTargetEditor</name>
    <message>
        <source>Room per caller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room per called number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room prefix or name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN, digits only; none if empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a random end, so that each call has a room of its own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline does not know this kind of rule and keeps it as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room prefix</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RotationTask</name>
    <message>
        <source>Rotate a password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit gets a new user and password at Twilio, and no call fails.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which user's password?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Users that LiveKit signs in with. The password of a TwiML path cannot be rotated so: LiveKit's inbound trunk takes one user alone, so calls would fail in between.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the new user</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A second user is needed: with one alone, calls would fail while the password is changed on one side.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What becomes of the old user?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It stays for now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>While it lives the rotation can be undone. Remove it when calls were made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is removed at the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This cannot be undone: nobody can read its password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How LiveKit will sign in to Twilio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1   for %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made at random, the same on both sides. You never have to type it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::Route</name>
    <message>
        <source>%1, %2.</source>
        <comment>node, state</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RouteList</name>
    <message>
        <source>Path of the call</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RouteMap</name>
    <message>
        <source>Route map</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RouteNodeView</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a verb such as "Fix…", %2 the name of a trunk, rule or number</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RuleSide</name>
    <message>
        <source>What this rule will do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Example room</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Tried against %n other rule(s)</source>
        <translation>
            <numerusform>Tried against %Ln other rule</numerusform>
            <numerusform>Tried against %Ln other rules</numerusform>
        </translation>
    </message>
    <message>
        <source>Against other rules</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RunInspector</name>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2 · by %3</source>
        <comment>time, time, user</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · by %2</source>
        <comment>time, user</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n thing(s) are left over</source>
        <translation>
            <numerusform>%Ln thing is left over</numerusform>
            <numerusform>%Ln things are left over</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place, state</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fields of step %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RunTask</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The journal does not know this plan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may leave this page; the run goes on. The status bar shows it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may leave this page and come back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stops after the current step and undoes the finished ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If a step fails, the steps before it are undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both accounts will be as they were at %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel undoes the finished steps.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check and go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open in Twilio Console</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the path</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the Twilio Console</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The plan has run. Both accounts are read again and the path is judged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Activity keeps what was done; it can be undone there, too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo this set-up…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n finding(s) left.</source>
        <translation>
            <numerusform>%Ln finding left.</numerusform>
            <numerusform>%Ln findings left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, but the finding is still there.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Fixed. %n check(s).</source>
        <translation>
            <numerusform>Fixed. %Ln check.</numerusform>
            <numerusform>Fixed. %Ln checks.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard, without passwords.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stops after the current step. What is done stays.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each stands on its own: if one fails, the others go on.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Try the %n other(s) again…</source>
        <translation>
            <numerusform>Try the %Ln other again…</numerusform>
            <numerusform>Try the %Ln others again…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left of this plan is not there any more. There is nothing to try again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::RunsModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::SecretDocument</name>
    <message>
        <source>TwiML document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show password while held</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied, with its password. It leaves the clipboard after five minutes.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::SetUpTask</name>
    <message>
        <source>Receive calls on a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is known of this number yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account’s Auth Token is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bins cannot be read without it, so the new bin will be not verified, and one that fits already is not found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter Auth Token…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which number?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How Twilio signs in to LiveKit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made at random, the same on both sides. You never have to type them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk has user “%1” and a password already. They stay.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Five questions. The picture shows what they lead to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who keeps the TwiML?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A TwiML bin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One that fits is used. A new one you paste in the Twilio Console: no API makes it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline publishes it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As a function at Twilio that answers your account alone. Nothing to paste.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::SignInPart</name>
    <message>
        <source>SIP user</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP password</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::StandingStrip</name>
    <message>
        <source>Twilio has suspended this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It answers nothing until the account is active again; the Console says why. What was read before stays, and LiveKit works.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trial account at Twilio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls only with verified numbers, after an announcement, for ten minutes at most. One number, one trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open Twilio Console</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::StartPage</name>
    <message>
        <source>Connect accounts…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect your accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You need a Twilio API key (and, to read TwiML bins, the Auth Token) and a LiveKit API key. About 3 minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A sample company with real-looking faults. Runs on this computer, costs nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where do your calls go?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline shows the whole path of a call through Twilio and LiveKit, and repairs it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import connections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The configuration of lk or twilio-cli was found on this computer.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::State</name>
    <message>
        <source>Works</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::StatusLine</name>
    <message>
        <source>%1: not connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: no connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: connected, not all could be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callers shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callers masked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A plan is parked</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n plan(s) open</source>
        <translation>
            <numerusform>%Ln plan open</numerusform>
            <numerusform>%Ln plans open</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes pending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: key refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: account suspended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: reading… %L2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undoing %L1 of %L2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Running %L1 of %L2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::StepDetail</name>
    <message>
        <source>TwiML document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show changes only</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Show all %n field(s)</source>
        <translation>
            <numerusform>Show all %Ln field</numerusform>
            <numerusform>Show all %Ln fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::StepModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::StepTable</name>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::StepsView</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::TablePage</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::TaskPage</name>
    <message>
        <source>Back to the table</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::TestCalls</name>
    <message>
        <source>A test call is under way. Wait until it has ended.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n test call(s) within an hour are enough. Wait a while: calls cost money.</source>
        <translation>
            <numerusform>%Ln test call within an hour are enough. Wait a while: calls cost money.</numerusform>
            <numerusform>%Ln test calls within an hour are enough. Wait a while: calls cost money.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TestTask</name>
    <message>
        <source>LiveKit calls a phone, as your program would. One call shows that the path works.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One call to the number shows that the path works. Both accounts are watched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent, or anybody else who is heard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>after %1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call, station by station</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait for my call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call %1 now: about %2 a minute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call %1 now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This profile may only look. Open it for changes to place a call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no outbound trunk. Set up outbound calls first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the number with + and country code, as +15105550142.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which phone shall ring? Take one that you can answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio needs another number of the account to call from. Call from a phone instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk has no number to call from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call is being ended, and its room closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The call is on its way.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>It is hung up by itself %n second(s) after it was answered.</source>
        <translation>
            <numerusform>It is hung up by itself %Ln second after it was answered.</numerusform>
            <numerusform>It is hung up by itself %Ln seconds after it was answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, sentence</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hang up now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call again…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is wrong?…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>While it rings, LiveKit takes %n second(s) at most to let go.</source>
        <translation>
            <numerusform>While it rings, LiveKit takes %Ln second at most to let go.</numerusform>
            <numerusform>While it rings, LiveKit takes %Ln seconds at most to let go.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may leave: the call is ended all the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing happens before you press the button.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The caller pays for the call; Twilio and LiveKit ask their usual prices.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking Twilio for the price…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio has told no price for this call. It costs money all the same.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 a minute to this number at Twilio; LiveKit's own price is not in it. At most %n test call(s) an hour.</source>
        <translation>
            <numerusform>%1 a minute to this number at Twilio; LiveKit's own price is not in it. At most %Ln test call an hour.</numerusform>
            <numerusform>%1 a minute to this number at Twilio; LiveKit's own price is not in it. At most %Ln test calls an hour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another test call is under way. Wait until it has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long may it last?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which phone shall ring?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One that you can answer. It rings once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which number does it show?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Through which outbound trunk?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counted from the answer. Then Trunkline hangs up and closes the room that it made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I call from any phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let Twilio call it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From which number?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another number of the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which number?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who calls?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counted from the answer. A call by Twilio is ended then; your own you hang up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call %1 now, from any phone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both accounts are watched until it arrives.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hang up when you have heard enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may leave: the number is watched all the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Neither account has a number with voice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, a LiveKit number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit’s rooms are watched until it comes into one.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::TrafficPanel</name>
    <message>
        <source>Traffic</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n call(s) were not answered.</source>
        <translation>
            <numerusform>%Ln call were not answered.</numerusform>
            <numerusform>%Ln calls were not answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last answered call began at %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No answered call is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last one failed at %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last one failed at %1: %2</source>
        <comment>a time, the cause</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number or trunk, what is the matter</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is wrong?…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is wrong with %1?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the traffic of %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n number(s) had no calls in 7 days: %1</source>
        <translation>
            <numerusform>%Ln number had no calls in 7 days: %1</numerusform>
            <numerusform>%Ln numbers had no calls in 7 days: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show numbers without calls</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more of which fewer calls are answered: Numbers, part Traffic</source>
        <translation>
            <numerusform>and %Ln more of which fewer calls are answered: Numbers, part Traffic</numerusform>
            <numerusform>and %Ln more of which fewer calls are answered: Numbers, part Traffic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrunkInboundTask</name>
    <message>
        <source>Receive calls through a SIP trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Six questions. The picture shows what they lead to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which number?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the new trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Through which Elastic SIP trunk?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>UDP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit's region</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another region does not step in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it is signalled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lowest is asked first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shares calls among URLs of one priority.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose calls does LiveKit take?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From any address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever knows the number and the project's SIP host can call in past Twilio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From Twilio's addresses alone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The nearest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is known of this number yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit must allow such lists for your project first: its support does that. Until then it may refuse the trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls from elsewhere find no trunk. Twilio's eight networks are listed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk is secure: TLS and encrypted sound.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit's guide uses TCP.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::TwimlEditor</name>
    <message>
        <source>TwiML document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show passwords</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in the document (Ctrl+F)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide passwords</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::TwimlTask</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beside the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied, with its password. It leaves the clipboard after five minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A password of this draft is not in the key store any more. Type it again in place of the dots.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The draft says what is published.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The draft differs from what is published in a password alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published at %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It becomes the end of the document’s address, and cannot be changed later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls get the published version until you publish this one.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>A document that takes the place of %1 for %n number(s).</source>
        <translation>
            <numerusform>A document that takes the place of %1 for %Ln number.</numerusform>
            <numerusform>A document that takes the place of %1 for %Ln numbers.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call uses a draft before it is published and a number points at it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit TwiML “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit draft “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept as a draft on this computer. Nothing has been published.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is what is published already.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::ViewsButton</name>
    <message>
        <source>View: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename the view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It keeps the filter, the sorting and the columns.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::WayOutView</name>
    <message>
        <source>Reading both accounts again…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The way out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines for the .env file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save to .env…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For the program that calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunk and number for each destination. There is no password in them: LiveKit keeps it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file that is there already keeps its other lines. Only you may read it then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit outbound trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not everything could be read, so it cannot be told.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both ends of the way out fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So both accounts say. The first call shows whether a phone rings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lines are on the clipboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save to a .env file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read, so nothing was written: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved in %1. Only you may read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check an existing .env…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No call was placed. The first one shows whether a phone rings.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::Window</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML bins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbound trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dispatch rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>STAGING</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Connect accounts…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;lose profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo the last change…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Show callers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>P&amp;age</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press the page's &amp;button</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;All keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A&amp;bout Trunkline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About Trunkline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline %1 shows the whole path of a call through Twilio and LiveKit, and repairs it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – Trunkline (production)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – Trunkline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sandbox: a sample company on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing you do here costs money or reaches a phone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect accounts…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read only: this profile can look, not change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile %1, %2, read only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>READ ONLY</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find  %1</source>
        <comment>with its keys</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not among the objects that were read last. Refresh to look again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is selected behind this task. Finish or leave the task to see it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outbound trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conferences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Acco&amp;unts and limits…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export configuration…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Apply a file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E&amp;xport the table…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Request log…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply a configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare with a configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Configurations (*.yaml *.yml *.json);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test call is being ended first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls on this compu&amp;ter…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chec&amp;k an existing .env…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;What is wrong?…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test &amp;call to a number…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test call to a &amp;phone…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gui::XmlView</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>guides</name>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%Ln thing must be mended.</numerusform>
            <numerusform>%Ln things must be mended.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the form.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up a number…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up outbound calls…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit signs in with no user of this account yet. Set up outbound calls first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No conference is running. It can be brought into a room only while people are in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to a Twilio number reach a LiveKit room, handed over by a TwiML document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up a number on a SIP trunk…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to a Twilio number reach a LiveKit room through an Elastic SIP trunk, which can also transfer calls and call phones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit calls phones through a Twilio Elastic SIP trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have an agent answer…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dispatch rule of a number's calls asks an agent by its name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring a conference into a room…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A running Twilio conference calls LiveKit, so that an agent joins its people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Buy a LiveKit number…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number of LiveKit's own takes calls without Twilio and without a trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rotate a password…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit signs in to Twilio with a new user and password, and no call fails.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>A number answers only when it is on a trunk, or has a TwiML app or a voice URL. A number that was just bought plays Twilio's demo greeting. Set it up to send its calls to LiveKit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An Elastic SIP trunk wins over the voice URL. Changing the URL then changes nothing. Clear the URL, or take the number off the trunk if the URL is meant.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A TwiML bin is read as Twilio itself reads it, by a request signed with the account's Auth Token. An API key cannot sign it. Until the bin is read, what it dials is not checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio plays an application error when a document is no XML or does not begin with &lt;Response&gt;. Most often an &amp; in an address is not written as &amp;amp;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document must dial sip:NUMBER@HOST, where HOST is the SIP host of the LiveKit project, not its web address, and NUMBER is one that an inbound trunk takes, with + and digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit takes a call only for a number that an inbound trunk names, or on a trunk that takes any number. LiveKit Cloud answers 404; a server of your own rings once and is silent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When two inbound trunks take the same call, LiveKit takes neither and answers 503. It checks this when a trunk is created, but not when its numbers are changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit asks for a password only when user name and password are both set. With one of them the trunk looks locked and is open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trunk asks who is calling. The &lt;Sip&gt; element must have the same username and password as the trunk, or the call ends there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User name and password of the &lt;Sip&gt; element must be those of the trunk, letter by letter. LiveKit refuses anything else with 401.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After the trunk, a dispatch rule must take the call. A rule is passed over when it lists other trunks, other called numbers or other callers; numbers in rules are compared letter by letter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two rules with the same PIN, trunk, caller and called number collide, whatever rooms they lead to. LiveKit then fails every call that either could take.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit answers a call when somebody in the room speaks. An agent with a name joins only when the rule asks for it; without one, callers hear ringing until it ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio has two kinds of SIP addresses. NAME.sip.twilio.com is a SIP domain: telephones call in there. NAME.pstn.twilio.com is the termination address of an Elastic SIP trunk: only that one leads calls out to phones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An outbound trunk leads to the termination address of an Elastic SIP trunk. None of this account's trunks has it. If it is another account's, connect that one in a profile of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A trunk with an IP access list and a credential list lets in only who passes both. LiveKit Cloud calls from addresses that change, so a list of addresses refuses some of its calls or all. User and password are enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio takes calls out only from those whom the trunk knows: by a credential list, an IP access list, or both. A trunk with neither refuses everybody.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A credential list that is attached is asked for, and one without users lets nobody in. Give it a user, and LiveKit's trunk the same user and password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When the Elastic SIP trunk asks who is calling, LiveKit's outbound trunk must have a user and a password, both, that stand in the trunk's credential list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The user of LiveKit's outbound trunk must stand in a credential list of the Elastic SIP trunk, letter by letter, with the same password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio lets an account call a country only when somebody has allowed it. The API has one switch for ordinary numbers where the Console shows mobile and fixed ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call must show a number of the account, or one that its owner has verified. Of several numbers LiveKit takes one by chance, so a single wrong one fails some of the calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever is called may call back. With the number on the same trunk, both ways are in one place, and share its settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Between the trunk's name and twilio.com an address may name the place where calls enter Twilio: NAME.pstn.sao-paulo.twilio.com. Without a place Twilio takes them in North America.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number takes calls only when it is sold for voice and set to it. One that is set to fax can be set back.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>hosted-twiml</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who gets an answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter a name. It becomes the end of the document’s address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most 50 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only letters, digits, - and _, for the name becomes the end of the document’s address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service “trunkline”, unless it stands already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Environment “production”, unless it stands already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Function of that name, unless it stands already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New version of the function, protected, with the document in it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Build of this version and all others that are in use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deployment of the build: from then on calls get the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hosted TwiML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hosted TwiML document</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>inbound-trunk</name>
    <message>
        <source>LiveKit asks for a password only when user and password are both set.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit wants at least one lock: numbers, allowed addresses, or user and password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called numbers that this trunk takes, with + and country code. None: any number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Addresses or networks that may send calls. None: all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allowed callers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller numbers that may call. None: all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Headers to attributes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attributes to headers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP headers as attributes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ringing time-out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long a caller waits for somebody in the room. None: 180 s.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Noise suppression</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit Cloud only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbound trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inbound trunk</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ip-address</name>
    <message>
        <source>Choose the list that this address stands in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio takes IPv4 addresses only: 203.0.113.10.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A prefix length is 0 to 32.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP access list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prefix length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>32: this address alone. 24: the 256 addresses that begin alike.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ip-list</name>
    <message>
        <source>A name has at most 255 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP access lists</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP access list</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The journal %1 cannot be written: the disk is full. Make room, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The journal %1 cannot be written: the file or its folder is read-only. Change its permissions, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The journal %1 is in use by another window for too long. Close the other window, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The journal %1 is damaged, or no journal of Trunkline. Move it away to begin a new one, and keep it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The journal %1 cannot be read or written. Check the disk, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A newer Trunkline wrote the journal %1. Install that version or a newer one; the file was left as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A record of the journal cannot be read. A newer Trunkline may have written it, or the file is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The journal does not know this plan.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>livekit-number</name>
    <message>
        <source>LiveKit answered without the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This number was released.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the number with + and country code, as the search showed it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Toll-free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Being set up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dispatch rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes the number's calls; no inbound trunk is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Area code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit charges the number every month until it is released.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing answers calls to it from then on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls go to the other rule at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Buy number “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Release number “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Release %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit takes the number back and may give it to somebody else. This cannot be undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sets up, watches and repairs telephony between Twilio and LiveKit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the accounts of a JSON file, for this session only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a sample company on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open this profile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look, but change nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With --sandbox, behind --: how it is; trunkline-sandbox --help lists them.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>%1 refused the connection, so nothing was sent. Check the address and its port, and whether the server runs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no host named %1, or this computer is offline. Check the address and the network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent. Check that the address and port belong to a TLS server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address of %1 must begin with https:// or http://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system's proxy wants a sign-in before it lets Trunkline reach %1. Sign in to the proxy, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system's proxy cannot be reached, so nothing was sent to %1. Check the proxy in the system settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The request was sent to %1, but its answer was lost. It may have been carried out: refresh and look before sending it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer of %1 is larger than Trunkline accepts. Ask for fewer objects at a time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 did not answer in time. Check the network, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer of %1 cannot be read: its compression is broken or hides an oversized body.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection to %1 was lost before the whole answer came. Check the network, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunkline does not know this request to %1, so it was not sent. This is a defect of Trunkline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This profile is read-only, so nothing was changed. Open a profile that may write.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A key or a name for %1 contains a line break, so nothing was sent. Enter it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 does not belong to the sandbox, so nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 shows another certificate than the one accepted for this connection, so nothing was sent. If the server has a new certificate, compare its SHA-256 fingerprint and accept it: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 shows a self-signed certificate, so nothing was sent. If the server is yours, compare the SHA-256 fingerprint and accept it for this connection: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Renew it on the server, or check this computer's clock.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Check this computer's clock.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate belongs to another host than %1, so nothing was sent. Check the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that this computer trusts, so nothing was sent. Add the authority to the connection, or compare the SHA-256 fingerprint and accept it: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>number-row</name>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>number-search</name>
    <message>
        <source>Twilio answered something that is not the expected list.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>origination-url</name>
    <message>
        <source>Choose the trunk whose calls go here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio wants an address that begins with sip:.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That leads back to Twilio: the call would go in a circle.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A priority is 0 to 65535.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A weight is 1 to 65535.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sip: and the project's SIP host. Without a user LiveKit sees the called number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lowest is asked first; the next when it does not answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shares the calls among URLs of one priority.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Origination URLs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>origination URL</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>outbound-call</name>
    <message>
        <source>Number called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outbound trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identity in the room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rings at most (s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lasts at most (s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls out of rooms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>outbound-trunk</name>
    <message>
        <source>Choose the transport in its own field, not in the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit wants a host name or an address here, with a port if need be: no sip:, no user.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without an address LiveKit does not know whom to call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit wants a number to call from; * stands for one that comes with each call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To sign in at Twilio LiveKit needs both user and password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A country has two letters, for example br.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The termination URI of a Twilio Elastic SIP trunk, for example name.pstn.twilio.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own numbers, with + and country code; each call shows one of them by chance.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two letters. LiveKit Cloud sends the call from the region near that country. None: from where it was asked to call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stands in the From header in place of the project's SIP host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Headers to attributes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attributes to headers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP headers as attributes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outbound trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>outbound trunk</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>phone-number</name>
    <message>
        <source>Twilio takes only addresses that begin with https:// or http://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name has at most 64 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A fallback URL needs a voice URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voice URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio fetches TwiML here when a call comes in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voice method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fallback URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetched when the voice URL fails.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fallback method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML app</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status callback</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status callback method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller name look-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio looks up each caller's name, for a fee.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voice capable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Emergency calling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its calls go through this trunk; the voice URL is not asked any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the number with + and country code, as the search showed it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the trunk that takes the calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the app that takes the calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This number is sold to those with an address only. Choose one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The country wants papers for such a number. Choose an approved bundle; a new one is handed in in the Twilio Console.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML document or webhook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Toll-free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the country or area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Abroad</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls are handled by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One at a time: a trunk goes before an app, an app before a URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The app's URL answers; the number's own is not asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some countries sell numbers only to those who have one there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Regulatory bundle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some countries want papers; Twilio approves them as a bundle.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number leaves its Elastic SIP trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number leaves its TwiML app.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The voice URL %1 is not asked any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio charges %1 at once, and again every month until the number is released.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing answers calls to it from then on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls go the new way at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Buy number “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Release number “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Release %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio takes the number back and may give it to somebody else. This cannot be undone.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>placed-call</name>
    <message>
        <source>Number called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rings at most (s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lasts at most (s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls by API</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>This plan was written by a newer Trunkline, or its record is damaged. Open it with the version that wrote it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An earlier step of this plan gave no result for %1. Make a new plan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can read the %1 of “%2” that stands now, so it cannot be put back.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>Room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty time-out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Departure time-out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Most people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created (Unix time)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TURN password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A room has a name of at most 256 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most one day: 86400 seconds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agents to call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names of agents that are asked to join. LiveKit cannot check them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seconds until a room that nobody joined is closed. 0: LiveKit's own, 300.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seconds until a room that everybody left is closed. 0: LiveKit's own, 20.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0: as many as come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created (Unix time, ms)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closing a room hangs up on everybody in it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>room-participant</name>
    <message>
        <source>Person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ingress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recording or egress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bridge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Joining</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call is transferred to tel:+15105550142 or sip:user@host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is heard or seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transfer to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tel:+15105550142, or sip:user@host. The call leaves the room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Joined (Unix time, ms)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Joined (Unix time)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call that was hung up cannot be put back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can be put back into a room; they must join again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call that was transferred has left the room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People in rooms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>room-track</name>
    <message>
        <source>Microphone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sound of a screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit unmutes only where the project allows remote unmuting.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codec</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codecs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>track</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>routing</name>
    <message>
        <source>The document does not begin with &lt;Response&gt;, so Twilio reads nothing of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Virginia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Oregon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Frankfurt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokyo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>São Paulo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sydney</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>runner</name>
    <message>
        <source>Another window is writing to this account. Wait until its plan has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 on %2 (process %3) has been writing to this account since %4. Wait until its plan has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder %1 cannot be written, so no plan can run. Change its permissions, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This profile is read-only, so no plan can run. Open a profile that may write.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to do: everything is as wanted already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The plan's step “%1” cannot be run. This is a defect of Trunkline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The plan needs %1, which this profile is not connected to. Connect it, then plan again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was changed by somebody else since this plan wrote it, so it stays as it is. Compare the values and change it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was removed by somebody else, so it cannot be changed back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person made it, and no API can remove a %1. Remove it at the vendor when you do not need it: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vendor answered that it is done, but did not take all values back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” still refers to the old id. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is done at the vendor, but this could not be recorded. %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>“%1” changed since it was shown (%n field(s)), so nothing was overwritten. Compare the values and plan again.</source>
        <translation>
            <numerusform>“%1” changed since it was shown (%Ln field), so nothing was overwritten. Compare the values and plan again.</numerusform>
            <numerusform>“%1” changed since it was shown (%Ln fields), so nothing was overwritten. Compare the values and plan again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vendor answered that it is done, but did not take over: %1. It does not support that here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer was lost, and several new objects look like the wanted one. Remove those that are too many, then resume.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer was lost, and the object is neither as before nor as wanted: somebody else changes it too. Compare it, then resume or undo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The object is gone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is running on this account. Wait until it has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This plan is under way, or has ended already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This plan belongs to other accounts. Open their profile first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The plan's passwords are in the key store and must be fetched first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing of this plan stands that could be taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The journal does not know this plan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The plan created it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The plan removed it. It gets a new id.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As it was before the plan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It refers to what the plan removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything the plan did is taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A %1 stays, for a person made it and no API can remove it: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>--seed is a whole number from 0 up, not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--latency is a number of milliseconds from 0 to 60000, not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is not an option of trunkline-sandbox; --help lists them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 needs a value behind it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--company is "empty", "demo" or "full", not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--account is "trial" or "suspended", not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--balance is an amount of dollars, not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--calls is a whole number from 0 to 1000000, not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--numbers is a number from 0 to 100000, not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--call-speed is a number from 0.1 to 1000, not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>trunkline-sandbox [--company empty|demo|full] [--seed N] [--latency MS] [--balance DOLLARS] [--no-sip]
                  [--account trial|suspended] [--refuse [VERB:]PRODUCT/PATH,…] [--numbers N] [--calls N]
                  [--strange] [--agents NAME,…|all] [--call-speed TIMES]
Serves a Twilio account and a LiveKit project on 127.0.0.1 until its standard input closes.
Telephone numbers that end in 0 and a SIP status do as it says: …0486 is busy, …0603 declines, …0480
cannot be reached, …0404 does not exist, …0503 fails, …0408 rings and nobody answers. All others answer.
</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>sip-choice</name>
    <message>
        <source>Only the mapped ones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All X- headers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All headers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>sip-domain</name>
    <message>
        <source>A name has at most 64 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A SIP domain ends in .sip.twilio.com; before that it has letters, digits and hyphens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio takes only addresses that begin with https:// or http://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP phones call in through it: name.sip.twilio.com. It leads to TwiML, not to phones. The name must be free in all of Twilio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signs in with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voice URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML that answers calls to the domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voice method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fallback URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fallback method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status callback</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status callback method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phones may register</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Secure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS and SRTP both ways; calls without them are refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Emergency calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of emergency calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>BYOC trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP domains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIP domain</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>sip-media</name>
    <message>
        <source>Encryption: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codecs: only %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codecs: also %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends after %1 without sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write each codec as name and rate, for example PCMU/8000.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name at least one codec, or let LiveKit offer its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LiveKit takes at most 600 seconds without sound.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>special-prefix</name>
    <message>
        <source>Prefix</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prefixes of special numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>prefix of special numbers</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>subaccount</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Auth Token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subaccounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>subaccount</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>suspects</name>
    <message>
        <source>Does LiveKit's trunk lead to a SIP domain instead of an Elastic SIP trunk?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does LiveKit's trunk lead to a trunk that this Twilio account does not have?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does the address name a place that Twilio does not have?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does an IP access list keep LiveKit out?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is the called country switched off?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Has the Elastic SIP trunk no sign-in at all?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is the trunk's credential list empty?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is the user that LiveKit signs in with unknown to Twilio?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is the password another on the two sides?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does LiveKit's trunk sign in without user or password?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does the call show a number that is not yours?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is the trunk unknown to this LiveKit project?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is the Twilio account on trial?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does a carrier or Twilio block the number?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did the call fail at Twilio, or never reach it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does LiveKit refuse the key?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does a TwiML document answer the call, which cannot be transferred?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does the trunk forbid transfers?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can the number take no calls?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does a number of yours lead nowhere?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is the number's voice URL overruled by a trunk?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is there a document that could not be read?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is the document no TwiML?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does the document dial another address than this project's?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does no inbound trunk take the number?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do two inbound trunks take the same call?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Has an inbound trunk a user without a password, or a password without a user?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does the document sign in without user or password?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does the document sign in with another user or password?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does no dispatch rule take the call?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do two dispatch rules collide?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does the rule ask for no agent?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>trunk-credential-list</name>
    <message>
        <source>Choose the trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credential list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credential lists on trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credential list on a trunk</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>trunk-ip-list</name>
    <message>
        <source>Choose the trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP access list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP access lists on trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP access list on a trunk</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>trunk-recording</name>
    <message>
        <source>Off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From ringing, both sides in one channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the answer, both sides in one channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From ringing, a channel for each side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the answer, a channel for each side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Silence is kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Silence is cut at beginning and end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio records every call of the trunk, for a fee. In many places callers must be told.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elastic SIP trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the trunk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings of trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recording of a trunk</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>trunk-row</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trunks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>trunk</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>twilio</name>
    <message>
        <source>Twilio does not know all of these countries: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio answered something that is not the expected JSON.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That is another account.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>twilio-account</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Auth Token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio account</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>twiml-app</name>
    <message>
        <source>Twilio takes only addresses that begin with https:// or http://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name has at most 64 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A fallback URL needs a voice URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to the numbers that use this app fail.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls to all numbers that use this app go to the new URL at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voice URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio fetches TwiML here when one of the app's numbers is called.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voice method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fallback URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetched when the voice URL fails.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fallback method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status callback</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status callback method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caller name look-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio looks up each caller's name, for a fee.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML apps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML app</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>twiml-bin</name>
    <message>
        <source>Bin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needs the Auth Token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does not exist</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio refused the signed request. The Auth Token may be an old one, or belong to another account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This TwiML bin does not exist. It was removed, or belongs to another account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dials</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML bins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TwiML bin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bin, read only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hosted by Trunkline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Bin of %1 and %n more</source>
        <translation>
            <numerusform>Bin of %1 and %Ln more</numerusform>
            <numerusform>Bin of %1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>TwiML apps</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>The value has another type than expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
