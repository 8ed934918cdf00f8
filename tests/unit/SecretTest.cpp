// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Secret.h"

#include <QDataStream>
#include <QDebug>
#include <QVariant>

#include "catch.h"

using namespace Qt::StringLiterals;

namespace {

template <class T>
concept Printable = requires(QDebug debug, std::ostream &out, const T &value)
{
    requires requires
    {
        debug << value;
    } || requires
    {
        out << value;
    };
};

template <class T>
concept Streamable = requires(QDataStream &stream, const T &value)
{
    stream << value;
};

template <class T>
concept Registrable = requires
{
    QMetaType::fromType<T>();
};

static_assert(Printable<QByteArray> && Streamable<QByteArray> && std::is_convertible_v<QByteArray, QVariant>,
              "the concepts find what they look for");
static_assert(!Printable<Secret>);
static_assert(!Streamable<Secret>);
static_assert(Registrable<QByteArray> && !Registrable<Secret>);
static_assert(!std::is_convertible_v<Secret, QVariant> && !std::is_constructible_v<QVariant, Secret>);
static_assert(!std::is_convertible_v<QString, Secret> && !std::is_convertible_v<QByteArray, Secret>,
              "nothing becomes a secret, or is compared with one, by accident");
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);

} // namespace

TEST_CASE("a secret gives back what was put in, as bytes and as text")
{
    const Secret secret(u"pässword"_s);
    CHECK(secret.reveal() == "p\xc3\xa4ssword");
    CHECK(secret.revealText() == u"pässword"_s);
    CHECK(Secret(QByteArray("a\0b", 3)).reveal().size() == 3);
}

TEST_CASE("a secret of nothing is empty")
{
    CHECK(Secret().isEmpty());
    CHECK(Secret(QString()).isEmpty());
    CHECK(Secret(QByteArray("")).isEmpty());
    CHECK(Secret().reveal().isEmpty());
    CHECK(Secret().revealText().isEmpty());
    CHECK_FALSE(Secret(u"x"_s).isEmpty());
}

TEST_CASE("two secrets are equal when their content is")
{
    CHECK((Secret(u"same"_s) == Secret(QByteArray("same"))));
    CHECK((Secret() == Secret(QString())));
    CHECK_FALSE((Secret(u"same"_s) == Secret(u"sane"_s)));
    CHECK_FALSE((Secret(u"same"_s) == Secret(u"same "_s)));
    CHECK_FALSE((Secret(u"same"_s) == Secret()));
}

TEST_CASE("a copy holds the secret after the first holder is gone")
{
    Secret copy;
    {
        const Secret first(u"kept"_s);
        copy = first;
    }
    CHECK(copy.revealText() == u"kept"_s);
}

TEST_CASE("overwriting leaves nothing but zeros where the bytes were")
{
    QByteArray bytes("secret");
    const char *at = bytes.constData();
    overwrite(bytes);
    CHECK(bytes.constData() == at); // the very bytes, not a copy of them
    CHECK(bytes == QByteArray(6, '\0'));
}

TEST_CASE("overwriting a secret's bytes spares the bytes it was made from and those it gave out")
{
    const QByteArray source("source");
    QByteArray revealed;
    {
        const Secret secret(source);
        revealed = secret.reveal();
        CHECK(static_cast<const void *>(revealed.constData()) != secret.reveal().constData());
    }
    CHECK(source == "source");
    CHECK(revealed == "source");
}
