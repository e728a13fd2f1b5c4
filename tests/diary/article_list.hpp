#pragma once

#include <string_view>
#include <vector>

/// What the layman's article on leg cramps names, item by item, and nothing else. Written down from the
/// article, not from the catalogue, so that the tests can hold the one against the other.
namespace nightcramp::test::article {

using Items = std::vector<std::string_view>;

inline const Items introduction{"old age", "nerve dysfunction"};

inline const Items causes{"sleeping method", "exercise", "dehydration"};

inline const Items metabolic_problems{
    "acute kidney failure",   "Addison's disease", "anaemia",
    "chronic kidney disease", "liver cirrhosis",   "hyperthyroidism",
    "hypothyroidism",         "type 1 diabetes",   "type 2 diabetes",
};

inline const Items diseases{
    "sarcoidosis",           "muscle fatigue",      "vascular disease",          "venous insufficiency",
    "motor neuron problems", "Parkinson's disease", "peripheral artery disease",
};

inline const Items use_of_medicines{"some medications"};

inline const Items medicines{
    "intravenous iron sucrose",
    "raloxifene",
    "estrogens",
    "diuretics",
    "furosemide",
    "hydrochlorothiazide",
    "donepezil",
    "neostigmine",
    "nifedipine",
    "tolcapone",
    "statins",
    "bromocriptine",
    "bupropion",
    "lansoprazole",
    "rivastigmine",
    "sertraline",
    "telmisartan",
    "zolpidem",
};

inline const Items other_reasons{
    "alcoholism",     "diarrhoea",
    "flat feet",      "gastric bypass surgery",
    "dialysis",       "some cancer treatments",
    "lead poisoning", "pregnancy",
};

inline const Items tips{
    "drink a lot",
    "drink half a litre three to four hours before exercise",
    "drinks with sodium or a little salted food",
    "stretch calves and hamstrings before bed",
    "a few minutes on a stationary bike",
    "no sleep with the feet stretched down",
    "sleep on the back with a pillow behind the knees",
    "no heavy covers",
    "something that lifts the feet in bed",
    "supportive shoes",
    "calcium, 1,000 mg a day or more",
    "magnesium, 50 to 100 mg with a deficiency",
    "food rich in magnesium",
};

}  // namespace nightcramp::test::article
