// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "WindowPlace.h"

#include "catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

const QString Sample = QStringLiteral(TEST_DATA_DIR "/settings/window.v1.json");

QJsonObject contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

TEST_CASE("a window has the size again that a former run wrote down")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"window.json"_s);
    REQUIRE(QFile::copy(Sample, path));
    QWidget window;
    auto *place = new WindowPlace(&window, folder.path());
    REQUIRE(place->restore());
    CHECK(window.size() == QSize(700, 500));

    window.resize(640, 480);
    window.show();
    window.close();
    CHECK(contentOf(path).keys() == contentOf(Sample).keys());
    CHECK(contentOf(path).value("version"_L1) == contentOf(Sample).value("version"_L1));
    QWidget next;
    REQUIRE((new WindowPlace(&next, folder.path()))->restore());
    CHECK(next.size() == QSize(640, 480));
}

TEST_CASE("what else of a window is remembered comes back as it was written down, and is empty the first time")
{
    const QTemporaryDir folder;
    QWidget window;
    QJsonObject restored{{u"not"_s, u"asked"_s}};
    const WindowPlace::Look look{.now =
                                     [] {
                                         return QJsonObject{{u"sortedBy"_s, u"status"_s}};
                                     },
                                 .restore = [&restored](const QJsonObject &content) { restored = content; }};
    REQUIRE((new WindowPlace(&window, folder.path(), look))->restore());
    CHECK(restored.isEmpty());
    window.show();
    window.close();
    QWidget next;
    REQUIRE((new WindowPlace(&next, folder.path(), look))->restore());
    CHECK(restored == QJsonObject{{u"sortedBy"_s, u"status"_s}});
}

TEST_CASE("where a newer version of the program wrote the window's place, it is left alone")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"window.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 99})");
    file.close();
    QWidget window;
    const auto restored = (new WindowPlace(&window, folder.path()))->restore();
    REQUIRE_FALSE(restored);
    CHECK(restored.error().key == ProblemKey::StorageNewer);
    window.show();
    window.close();
    CHECK(contentOf(file.fileName()) == QJsonObject{{"version"_L1, 99}});
}
