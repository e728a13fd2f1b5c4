#!/usr/bin/env python3
"""make_apple_export.py MEGABYTES FILE: an export of Apple Health of that size, as of somebody with a watch.

Ten years: each night stretches of sleep from two devices, each day water and now and then a workout, and heart
rates in between until the file is large enough. The same size gives the same bytes.
"""
import datetime
import sys

DECLARATION = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
<!ATTLIST Record
  type CDATA #REQUIRED
>
]>
<HealthData locale="en_GB">
 <ExportDate value="2026-01-01 08:00:00 +0100"/>
"""
DEVICE = ("&lt;&lt;HKDevice: 0x{:09x}&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, "
          "hardware:Watch6,7, software:11.3&gt;")
DAYS = 3650


def stamp(moment):
    return moment.strftime("%Y-%m-%d %H:%M:%S +0100")


def record(kind, start, minutes, rest, inside=""):
    text = (f' <Record type="{kind}" sourceName="Apple\u00a0Watch" sourceVersion="11.3" '
            f'device="{DEVICE.format(start.toordinal())}" creationDate="{stamp(start)}" startDate="{stamp(start)}" '
            f'endDate="{stamp(start + datetime.timedelta(minutes=minutes))}" {rest}')
    return text + (f">\n  {inside}\n </Record>\n" if inside else "/>\n")


def sleep(evening):
    zone = '<MetadataEntry key="HKTimeZone" value="Europe/Berlin"/>'
    kind, value = "HKCategoryTypeIdentifierSleepAnalysis", "HKCategoryValueSleepAnalysis"
    start = evening + datetime.timedelta(hours=22, minutes=evening.toordinal() % 50)
    yield record(kind, start, 540, f'value="{value}InBed"', zone)
    for i, name in enumerate(["Core", "Deep", "Core", "REM"] * 5):
        stretch = start + datetime.timedelta(minutes=20 + 25 * i)
        yield record(kind, stretch, 24, f'value="{value}Asleep{name}"', zone)


def rest_of_day(day, heart_rates):
    for hour in (9, 13, 19):
        yield record("HKQuantityTypeIdentifierDietaryWater", day + datetime.timedelta(hours=hour), 0,
                     'unit="mL" value="250"')
    if day.toordinal() % 3 == 0:
        start = day + datetime.timedelta(hours=17)
        yield (f' <Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="32.5" durationUnit="min" '
               f'sourceName="Apple\u00a0Watch" startDate="{stamp(start)}" endDate="{stamp(start)}"/>\n')
    for i in range(heart_rates):
        moment = day + datetime.timedelta(seconds=(86_400 * i) // heart_rates)
        yield record("HKQuantityTypeIdentifierHeartRate", moment, 0, f'unit="count/min" value="{55 + i % 40}"',
                     '<MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="1"/>')


def main():
    size, path = int(sys.argv[1]) * 1_000_000, sys.argv[2]
    first = datetime.datetime(2016, 1, 1)
    one = sum(len(text.encode()) for text in rest_of_day(first, 1)) - sum(
        len(text.encode()) for text in rest_of_day(first, 0))
    heart_rates = max(0, (size // DAYS - sum(len(text.encode()) for text in sleep(first))) // one)
    with open(path, "w", encoding="utf-8") as file:
        file.write(DECLARATION)
        for number in range(DAYS):
            day = first + datetime.timedelta(days=number)
            file.writelines(sleep(day))
            file.writelines(rest_of_day(day, heart_rates))
        file.write("</HealthData>\n")


if __name__ == "__main__":
    main()
