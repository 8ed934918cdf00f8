// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Person.h"
#include "catch.h"

#include <QElapsedTimer>

#include <iostream>

using namespace Qt::StringLiterals;

// One connection, whatever a node answers. Every combination of an operation, what the node does, what is answered, and what else
// goes wrong, is one walk of a person through the program. In the environment:
//
//   MODEL_SECONDS  goes on for so long, from one seed to the next; without it, a part of all combinations is walked once
//   MODEL_WALK     walks this one alone, as a failure named it: "seed:number"

namespace {

using Fault = ModelNode::Fault;

constexpr qint64 WalksInATest = 1000;

/// Takes a digit of a number that is written in mixed bases.
template <class T>
T take(qint64 &number, std::initializer_list<T> choices)
{
    const T choice = *(choices.begin() + number % qint64(choices.size()));
    number /= qint64(choices.size());
    return choice;
}

Fault faultOf(qint64 number)
{
    using enum ModelNode::Effect;
    using enum ModelNode::ListKind;
    using enum ModelNode::Kill;
    Fault fault{};
    fault.operation = AllOperations.at(std::size_t(number % qint64(AllOperations.size())));
    number /= qint64(AllOperations.size());
    fault.reply = qsizetype(number % allReplies().size());
    number /= allReplies().size();
    fault.effect = take(number, {ModelNode::Effect::Done, NotDone, DoneLater});
    fault.list = take(number, {Whole, Part, Late, Unreadable});
    fault.kill = take(number, {ModelNode::Kill::None, OnRequest, OnNextList});
    fault.isLasting = take(number, {false, true});
    fault.honoursKeys = take(number, {false, true});
    fault.readsOne = take(number, {false, true});
    return fault;
}

qint64 countOfFaults()
{
    return qint64(AllOperations.size()) * allReplies().size() * 3 * 4 * 3 * 2 * 2 * 2;
}

QString described(const Fault &fault)
{
    constexpr std::array effects{"done", "not done", "done later"};
    constexpr std::array lists{"whole", "a part", "late", "unreadable"};
    constexpr std::array kills{"no kill", "killed on the request", "killed on the next list"};
    return u"%1, %2, answered “%3” %4; list %5; %6; %7; %8"_s.arg(
        QString::fromUtf8(nameOf(fault.operation)), QString::fromUtf8(effects.at(std::size_t(fault.effect))),
        QString::fromUtf8(allReplies().at(fault.reply).name), fault.isLasting ? u"each time"_s : u"once"_s,
        QString::fromUtf8(lists.at(std::size_t(fault.list))), QString::fromUtf8(kills.at(std::size_t(fault.kill))),
        fault.honoursKeys ? u"honours keys"_s : u"no keys"_s, fault.readsOne ? u"reads one"_s : u"reads none"_s);
}

/// What was wrong on one walk.
QStringList walk(const Fault &fault, quint32 seed)
{
    ModelNode node(fault);
    Person person(node, seed);
    switch (fault.operation) {
    case Operation::SignIn:
    case Operation::Instance:
    case Operation::List:
    case Operation::Create:
        person.initiate();
        break;
    case Operation::Accept:
    case Operation::Preview:
        person.accept();
        break;
    case Operation::CodeAgain:
        person.copyCode();
        break;
    case Operation::Change:
        person.deactivate();
        break;
    case Operation::Remove:
        person.remove();
        break;
    }
    return person.failures();
}

} // namespace

TEST_CASE("one connection, whatever a node answers")
{
    REQUIRE(allReplies().size() >= 40);
    const QByteArray single = qgetenv("MODEL_WALK");
    const qint64 seconds = qEnvironmentVariableIntValue("MODEL_SECONDS");
    const qint64 all = countOfFaults();
    QMap<QString, int> failures; // how often each was seen
    qint64 walked = 0;
    const auto walkOne = [&](quint32 seed, qint64 number) {
        const Fault fault = faultOf(number);
        const QStringList wrong = walk(fault, seed + quint32(number));
        ++walked;
        for (const QString &what : wrong) {
            if (++failures[what] <= 5 || !single.isEmpty())
                std::cout << "MODEL_WALK=" << seed << ':' << number << "  " << qUtf8Printable(what) << "  ("
                          << qUtf8Printable(described(fault)) << ")\n";
        }
    };
    if (!single.isEmpty()) {
        walkOne(single.split(':').value(0).toUInt(), single.split(':').value(1).toLongLong());
    } else {
        QElapsedTimer time;
        time.start();
        // A step that has no divisor in common with the count visits every combination once before it comes round.
        constexpr qint64 step = 7919;
        const auto goesOn = [&] { return seconds > 0 ? time.elapsed() < seconds * 1000 : walked < WalksInATest; };
        for (quint32 seed = 1; goesOn(); ++seed) {
            for (qint64 i = 0; i < all && goesOn(); ++i)
                walkOne(seed, (i * step) % all);
        }
    }
    std::cout << walked << " walks, of " << all << " combinations\n";
    for (auto at = failures.cbegin(); at != failures.cend(); ++at)
        std::cout << "  " << at.value() << " times: " << qUtf8Printable(at.key()) << '\n';
    CHECK(walked > 0);
    CHECK(failures.isEmpty());
}
