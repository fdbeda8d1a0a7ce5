"""Prints calendar.txt: the windows of entrusted deduction, worked out by walking through half hours.

Nothing here adds days or compares borders as the crate does. A rule says only whether an hour of a day, so many days
from a date that the contract names, is allowed. The time zone comes from the IANA database, not from an offset.

    python3 walk_calendar.py > calendar.txt
"""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")
HALF_HOUR = timedelta(minutes=30)


def within(days, hours):
    return lambda day, hour: day in days and hours[0] <= hour < hours[1]


def before(last, until):
    return lambda day, hour: day < last or (day == last and hour < until)


def insurance_deduct(booked):
    return lambda day, hour: booked < day <= 29 and 8 <= hour < 20


# Name, days walked, rule. Days count from the first date of the case, hours from midnight (19.5 is 19:30).
SCHEDULED = [
    ("scheduled.pre-sign", (-2, 1), before(-1, 19)),
    ("scheduled.booking", (-3, 1), within(range(-1, 0), (8, 19.5))),
    ("scheduled.deduct", (-2, 2), within(range(0, 1), (0, 24))),
    ("scheduled.contract", (-1, 2), before(1, 8)),
]
INSURANCE = [
    ("insurance.pre-sign", (-2, 1), before(0, 0)),
    ("insurance.booking", (-3, 30), within(range(-1, 29), (8, 19.5))),
    ("insurance.period", (27, 31), before(29, 20)),
    ("insurance.modify", (-2, 30), lambda day, hour: day <= 28 and 8 <= hour < 19),
]
RENEWAL = [
    ("insurance.renewal.monthly", (-2, 31), within(range(0, 30), (8, 19))),
    ("insurance.renewal.quarterly", (58, 91), within(range(60, 90), (8, 19))),
    ("insurance.renewal.yearly", (333, 366), within(range(335, 365), (8, 19))),
]
CALL = [("notice.call", (-1, 1), lambda day, hour: 7 <= hour < 22)]

LEAP_DAY = "2028-02-29"
AFTER_LEAP_DAY = "2028-03-01"
AFTER_SHORT_FEBRUARY = "2027-03-01"
NEW_YEAR = "2027-01-01"
LAST_OF_YEAR = "2026-12-31"
LAST_OF_JANUARY = "2027-01-31"
NO_LEAP_CENTURY = "2100-03-01"
PLAIN = "2026-06-15"


def cases():
    for day in (PLAIN, LEAP_DAY, AFTER_LEAP_DAY, AFTER_SHORT_FEBRUARY, NEW_YEAR, LAST_OF_YEAR, NO_LEAP_CENTURY):
        yield from ((rule, f"estimated {day}", day) for rule in SCHEDULED)
    for day in (PLAIN, LAST_OF_JANUARY, LEAP_DAY, NEW_YEAR):
        yield from ((rule, f"estimated {day}", day) for rule in INSURANCE)
    for estimated, offsets in ((PLAIN, (-1, 0, 27, 28)), ("2028-01-31", (-1, 28)), (LAST_OF_YEAR, (0, 28))):
        for offset in offsets:
            booked = date.fromisoformat(estimated) + timedelta(offset)
            rule = ("insurance.deduct", (offset - 1, 31), insurance_deduct(offset))
            yield rule, f"booked {booked} estimated {estimated}", estimated
    for day in (PLAIN, LAST_OF_JANUARY, LEAP_DAY):
        yield from ((rule, f"estimated {day}", day) for rule in RENEWAL)
    for day in (PLAIN, LEAP_DAY, LAST_OF_YEAR):
        yield from ((rule, f"called {day}", day) for rule in CALL)
    for called, counts in ((PLAIN, (1, 2, 3, 7)), ("2028-02-28", (1, 7)), ("2026-12-30", (1, 7)), ("2026-06-01", (1,))):
        for count in counts:
            rule = ("notice.deduct", (-1, count + 3), within(range(2, 2 + count), (7, 22)))
            yield rule, f"called {called} days {count}", called


def midnight(origin, day):
    there = date.fromisoformat(origin) + timedelta(day)
    return datetime(there.year, there.month, there.day, tzinfo=SHANGHAI).astimezone(timezone.utc)


def allowed(rule, origin, instant):
    there = instant.astimezone(SHANGHAI)
    hour = there.hour + there.minute / 60 + there.second / 3600
    return rule((there.date() - date.fromisoformat(origin)).days, hour)


def instants(shown, borders):
    """Around the first two and the last two borders, at the midnights around all of them, and at both ends."""
    for border in borders[:2] + borders[-2:]:
        yield from (border + timedelta(seconds=by) for by in (-60, -1, 0, 1, 60))
    for border in (borders[0], borders[-1]):
        night = border.astimezone(SHANGHAI).replace(hour=0, minute=0, second=0)
        for turn in (night, night + timedelta(days=1)):
            yield from (turn.astimezone(timezone.utc) + timedelta(seconds=by) for by in (-1, 0))
    yield from (shown[0], shown[-1])


def local(instant):
    return instant.astimezone(SHANGHAI).isoformat()


def utc(instant):
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def block(name, days, rule, title, origin):
    walk = [midnight(origin, days[0])]
    while walk[-1] < midnight(origin, days[1] + 2):
        walk.append(walk[-1] + HALF_HOUR)
    state = {instant: allowed(rule, origin, instant) for instant in walk}
    shown = [instant for instant in walk if instant < midnight(origin, days[1])]
    borders = [later for earlier, later in zip(shown, shown[1:]) if state[earlier] != state[later]]
    print(f"\n{name} {title}")
    for instant in sorted(set(instants(shown, borders))):
        following = next((local(later) for later in walk if later > instant and state[later]), "never")
        answer = "open" if allowed(rule, origin, instant) else f"closed  {following}"
        print(f"  {local(instant)}  {utc(instant)}  {answer}")


print("# Made by walk_calendar.py. A rule and the dates of a contract; below it an instant in Beijing, the same in UTC,")
print("# whether the step is allowed then, and, if it is not, when it is allowed next.")
for (name, days, rule), title, origin in cases():
    block(name, days, rule, title, origin)
