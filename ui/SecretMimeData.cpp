// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SecretMimeData.h"

#include <QList>
#include <QVariant>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

using namespace Qt::StringLiterals;

#if defined(Q_OS_WIN)

std::unique_ptr<QMimeData> secretMimeData(const QString &text)
{
    // The two formats that are read as a value are a DWORD 0: four zero bytes, not the digit.
    const QByteArray no(4, '\0');
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1"_ba);
    data->setData(u"application/x-qt-windows-mime;value=\"Clipboard Viewer Ignore\""_s, "1"_ba);
    data->setData(u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, no);
    data->setData(u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, no);
    return data;
}

#elif defined(Q_OS_MACOS)

namespace {

constexpr auto ConcealedMime = "application/x-nspasteboard-concealed-type"_L1;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
/// Puts ConcealedMime on the pasteboard under the name that clipboard managers look for.
class ConcealedType : public QUtiMimeConverter
{
public:
    QString mimeForUti(const QString &uti) const override { return uti == Uti ? QString(ConcealedMime) : QString(); }
    QString utiForMime(const QString &mime) const override { return mime == ConcealedMime ? QString(Uti) : QString(); }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.value(0);
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }

private:
    static constexpr auto Uti = "org.nspasteboard.ConcealedType"_L1;
};
#endif

} // namespace

std::unique_ptr<QMimeData> secretMimeData(const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static const ConcealedType converter;
#endif
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(ConcealedMime, "1"_ba);
    return data;
}

#else

std::unique_ptr<QMimeData> secretMimeData(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    data->setData(u"text/x-kde-passwordManagerHint"_s, "secret"_ba);
    return data;
}

#endif
