// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/life.h"

namespace leye {

/// What comes next for a job seeker. The numbers live in DemoTask only, never in a file.
enum class SeekerTask : quint8 {
    FirstContact = 1,
    Policy,
    Guidance,
    Referral,
    Fair,
    Counselling,
    TrainingStart,
    TrainingEnd,
    InternshipStart,
    InternshipEnd,
    StartUp,
    Canvass,
    BeginsWork,
    OtherEnd,
    Resumes,
    FirstFollowUp,
    SecondFollowUp,
};

/// Registers a job seeker of a group at a place, and puts the first contact down.
void registerSeeker(Stage &stage, DemoGroup group, qsizetype place);

/// Does what is due for a job seeker: the service, the change of the case, and what follows from it.
void doForSeeker(Stage &stage, quint32 at, SeekerTask task);

} // namespace leye
