// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// How long a hostile text is searched for an invitation code, beside a plain message of the same length that has one.

#include "invitation/InvitationText.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 9;

double medianMs(const QString &text)
{
    QList<double> took;
    for (int i = 0; i < Runs; ++i) {
        QElapsedTimer since;
        since.start();
        (void)findInvitationCode(text);
        took << double(since.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(took);
    return took.at(Runs / 2);
}

} // namespace

int main()
{
    struct Hostile {
        const char *name;
        QString text;
    };
    const Hostile texts[] = {
        {"short lines", u"a1\n"_s.repeated(21'000) + u"Fingerprint: AAAA-AAAA"_s},
        {"long lines", u"aA1aA1aA1aA1aA1aA1\n"_s.repeated(3'400) + u"Fingerprint: AAAA-AAAA"_s},
        {"an address", u"a.a-"_s.repeated(16'000) + u" x@"_s},
        {"fingerprints", u"Fingerprint: "_s.repeated(4'600)},
        {"one word", QString(1'000'000, u'x') + u" y"_s},
    };
    const QString code = u"eXaLaTe0123456789abcdefghijklmnopqrstuvwxyzABCD"_s;
    std::printf("%-14s %10s %10s %8s\n", "pasted text", "plain ms", "hostile ms", "ratio");
    for (const auto &[name, text] : texts) {
        const QString line = u"Please accept our invitation, and tell us if something is missing.\n"_s;
        const QString plain = (line.repeated(text.size() / line.size() + 1) + code).right(text.size());
        const double reference = medianMs(plain);
        const double hostile = medianMs(text);
        std::printf("%-14s %10.2f %10.2f %7.1fx\n", name, reference, hostile, hostile / reference);
    }
    return 0;
}
