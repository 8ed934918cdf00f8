// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// What a person may paste or drop where an invitation code is expected (product.md, Accept invitation; rules.md 33), and
// what is shown of text from outside (rules.md 24): never a crash, and a code that was found is found again in the file and
// the message made of it.

#include "base/PastedText.h"
#include "base/ShownText.h"
#include "invitation/InvitationText.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));

    const QString shown = shownText(text, 50);
    require(shown.size() <= 50 && std::ranges::none_of(shown.toUcs4(), isHidden), "shown text is short and visible");
    const QString bare = unwrapped(text);
    require(unwrapped(bare) == bare, "nothing is left to unwrap");

    const QString ofFile = textOfInvitationFile(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    require(ofFile.size() <= 64 * 1024, "the text of a file is short enough to be read");
    (void)findInvitationCode(ofFile);

    const auto found = findInvitationCode(text);
    if (!found)
        return 0;
    const InvitationCode &code = found->code;
    const QString characters = code.secret().revealText();
    require(characters.size() >= 16 && code.fingerprint().size() == 9, "a code is long enough and has a fingerprint");
    if (characters.startsWith(u'>') || characters.startsWith(u'|'))
        return 0; // read as a mail's mark
    const auto isFoundIn = [&code](const QString &message) {
        const auto again = findInvitationCode(message);
        return again && again->code == code;
    };
    require(isFoundIn(QString::fromUtf8(invitationFile(code))), "it is found in the file made of it");
    require(isFoundIn(u"> Hello,\r\n>\r\n> "_s + characters + u"\r\n> "_s + fingerprintLine(code)),
            "it is found in a mail that quotes it");
    return 0;
}
