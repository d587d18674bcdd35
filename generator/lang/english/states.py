"""English for the states that a thing passes through in the news, and for how one state excludes another.

In a cue ``/`` stands between words of which any fits, ``~`` for up to five words. A cue never runs over the end of a
clause; one without a negation tells nothing in a clause that has one.
"""

from generator.lang.tables import Scale, State

_lines = lambda text: tuple(filter(None, (line.strip() for line in text.strip().splitlines())))

SCALES: tuple[Scale, ...] = (
    Scale("care", "{thing}: {states}", "matter", (
        State("taken to hospital", _lines("""
            taken/rushed/airlifted/flown/sent/brought/transported/admitted to ~ hospital/hospitals
            hospitalised/hospitalized
            remain/remains/remained in ~ hospital/hospitals""")),
        State("released from hospital", _lines("""
            released/discharged from ~ hospital/hospitals
            left ~ hospital/hospitals
            leave ~ hospital/hospitals""")),
    )),
    Scale("life", "{thing}: {states}", "person", (
        State("in danger", _lines("""
            in critical condition
            in a critical condition
            fighting for ~ life
            critically injured/wounded/hurt/ill""")),
        State("dead", _lines("""
            died
            was/were/been killed
            was/were pronounced dead
            succumbed to
            shot dead""")),
        State("alive", _lines("""
            is/was still alive
            is alive
            alive and well"""), against="dead"),
    )),
    Scale("access", "{thing}: {states}", "matter", (
        State("closed", _lines("""
            is/are/was/were/been/be/remain/remains/remained/stay/stayed closed/shut
            closed/shut down/off
            closed ~ as a precaution""")),
        State("open again", _lines("""
            reopen/reopens/reopened/reopening/re-open/re-opened
            open/opened again""")),
    )),
    Scale("inquiry", "{cue}: {states}", "matter", (
        State("still to come", _lines("""
            ahead of ~ checks/inspection/inspections/tests/hearing/trial/vote/talks/autopsy/examination
            pending ~ checks/inspection/inspections/tests/hearing/trial/vote/talks/autopsy/examination
            as ~ carry out ~ checks/inspection/inspections/tests/examination
            will carry out ~ checks/inspection/inspections/tests/examination""")),
        State("over", _lines("""
            after carrying/carried out ~ checks/inspection/inspections/tests/examination
            following ~ checks/inspection/inspections/tests/examination
            completed/finished/concluded ~ checks/inspection/inspections/tests/examination
            checks/inspection/inspections/tests/examination ~ completed/finished/concluded""")),
    )),
    Scale("named", "publication of the names: {states}", "names", (
        State("not made public", _lines("""
            names ~ not ~ public/released/published/disclosed/revealed
            name ~ not ~ public/released/published/disclosed/revealed
            names will be released/published/disclosed/revealed
            name will be released/published/disclosed/revealed
            awaiting/awaited/await ~ names
            has/have/had not been/yet named/identified
            has/have/had not yet been named/identified
            not immediately named/identified
            declined/refused to name/identify
            identity/identities ~ not ~ public/released/published/disclosed/revealed/known""")),
        State("made public", _lines("""
            released/published/disclosed/revealed ~ names
            released/published/disclosed/revealed ~ identity/identities
            names were released/published/disclosed/revealed
            identified ~ as
            named ~ as
            has/have/had been named/identified""")),
    )),
    Scale("custody", "{thing}: {states}", "matter", (
        State("at large", _lines("""
            at large
            on the run
            still/being sought/hunted
            manhunt/manhunts
            searching for ~ suspect/suspects/gunman/gunmen/attacker/attackers/driver/man""")),
        State("in custody", _lines("""
            has/have/had/is/are/was/were/been arrested/captured/detained/apprehended
            in custody
            under arrest
            turned himself/herself/themselves in""")),
        State("freed", _lines("""
            released on/without bail/charge/charges
            released from custody/prison/jail""")),
    )),
    Scale("contact", "contact: {states}", "matter", (
        State("lost", _lines("""
            lost ~ contact/communication/communications/control
            contact/communication/communications ~ lost""")),
        State("back", _lines("""
            regain/regained/regains/restored/restore/re-established/reestablished/re-establishes ~ contact/communication/communications/control
            contact/communication/communications ~ regained/restored/re-established/reestablished""")),
    )),
    Scale("search", "{thing}: {states}", "matter", (
        State("missing", _lines("""
            is/are/was/were/been/remain/remains/remained/still/reported/went missing
            still unaccounted for""")),
        State("found", _lines("""
            found alive/dead/safe
            body/bodies/remains/wreckage/wreck ~ found/recovered/located""")),
    )),
    Scale("responsibility", "responsibility: {states}", "story", (
        State("nobody has claimed it", _lines("""
            no ~ claim/claims of responsibility
            no group/one/organisation/organization has/had ~ claimed/asserted responsibility
            did not ~ claim responsibility
            not ~ make/made ~ claim/claims of/for""")),
        State("claimed by a group", _lines("""
            claimed/claims/claiming/asserted responsibility for the/this/that
            carried out by a soldier/member/fighter/follower of""")),
        State("no link to a group", _lines("""
            lone wolf
            acted/acting alone
            no connection/connections/link/links/ties to ~ terrorist/terrorists/terror/militant/militants/extremist/jihadist/groups
            no terrorist/terror/militant/extremist link/links/ties/connection/connections
            no evidence ~ connection/link/ties"""), against="claimed by a group"),
    )),
    Scale("alert", "{thing}: {states}", "matter", (
        State("in force", _lines("""
            issued ~ tsunami/flood/storm/hurricane/tornado/weather/evacuation/heat/smog warning/warnings/alert/alerts/order/orders
            tsunami/flood/storm/hurricane/tornado/weather/evacuation/heat/smog warning/warnings/alert/alerts/order/orders ~ issued/effect/force""")),
        State("lifted", _lines("""
            lifted/cancelled/canceled/withdrew ~ warning/warnings/alert/alerts/order/orders
            warning/warnings/alert/alerts/order/orders ~ lifted/cancelled/canceled/withdrawn""")),
    )),
    Scale("power", "{thing}: {states}", "matter", (
        State("cut", _lines("""
            without power/electricity/water
            lost power/electricity
            power/electricity/water ~ knocked/cut out/off""")),
        State("restored", _lines("""
            power/electricity/water ~ restored/back
            restored ~ power/electricity/water""")),
    )),
    Scale("blaze", "{thing}: {states}", "matter", (
        State("burning", _lines("""
            fire/fires/blaze/blazes/flames ~ out of control
            still/continued burning/burn
            battling/fighting/tackling ~ blaze/fire/flames/fires""")),
        State("out", _lines("""
            brought/bring under control
            fire/blaze/fires/flames ~ extinguished/contained/out""")),
    )),
    Scale("allegiance", "allegiance: {states}", "story", (
        State("none", _lines("""
            no religious/political/ideological ~ affiliation/affiliations/organization/organisation/views/motive
            no ~ religious/political/ideological ~ affiliation/affiliations/organization/organisation
            nothing to do with ~ religious/political/ideological ~ organization/organisation/group""")),
        State("turned to a cause", _lines("""
            converted to islam/christianity/judaism
            had pledged/sworn allegiance/loyalty to
            was/were/been/become/became radicalised/radicalized"""), against="none"),
    )),
    Scale("service", "{thing}: {states}", "matter", (
        State("suspended", _lines("""
            service/services/flights/trains/production/operations/trading/traffic/play ~ suspended/halted/stopped/cancelled/canceled
            suspended/halted ~ service/services/flights/trains/production/operations/trading/traffic/play""")),
        State("resumed", _lines("""
            service/services/flights/trains/production/operations/trading/traffic/play ~ resumed/restored
            resumed/restored ~ service/services/flights/trains/production/operations/trading/traffic/play""")),
    )),
    Scale("cause", "cause: {states}", "story", (
        State("not known", _lines("""
            cause ~ unclear/unknown/undetermined
            cause ~ not ~ known/clear/determined/established/confirmed
            not ~ clear/known what caused
            unclear/unknown what caused
            too early ~ cause
            cause ~ under investigation
            investigating ~ cause""")),
        State("presumed", _lines("""
            initial/early/preliminary indications/indication/findings/evidence/reports suggest/suggests/suggested
            probing/investigating/examining/checking whether/if ~ driver/pilot/captain/operator/engineer/crew/fire/speed
            may/might/could have been caused
            cause ~ believed/thought/suspected
            believed/thought/suspected ~ caused""")),
    ), kind="cause", settled=False),
)
