// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "mail/MailText.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxDepth = 8;
constexpr qsizetype MaxParts = 100;

struct Part {
    QMap<QByteArray, QByteArray> headers; ///< by name in lower case
    QByteArray body;

    QByteArray type() const { return headers.value("content-type", "text/plain").split(';').constFirst().trimmed().toLower(); }

    /// Such as boundary and charset.
    QByteArray parameter(const QString &name) const
    {
        const QRegularExpression pattern(";\\s*%1\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))"_L1.arg(name),
                                         QRegularExpression::CaseInsensitiveOption);
        const auto match = pattern.match(QString::fromLatin1(headers.value("content-type")));
        return (match.captured(1) + match.captured(2)).toLatin1();
    }
};

/// The place after the line that begins at `from`, and the line without its end.
qsizetype takeLine(const QByteArray &text, qsizetype from, QByteArray &line)
{
    const qsizetype end = text.indexOf('\n', from);
    line = text.sliced(from, (end < 0 ? text.size() : end) - from);
    if (line.endsWith('\r'))
        line.chop(1);
    return end < 0 ? text.size() : end + 1;
}

Part read(const QByteArray &source)
{
    Part part;
    QByteArray name;
    qsizetype at = 0;
    while (at < source.size()) {
        QByteArray line;
        const qsizetype next = takeLine(source, at, line);
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
        const qsizetype colon = line.indexOf(':');
        if (line.isEmpty()) {
            at = next;
            break;
        }
        if (goesOn && !name.isEmpty()) {
            part.headers[name] += line;
        } else if (colon > 0 && !line.first(colon).contains(' ')) {
            name = line.first(colon).toLower();
            part.headers[name] = line.sliced(colon + 1).trimmed();
        } else {
            break; // the text itself
        }
        at = next;
    }
    part.body = source.sliced(at);
    return part;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '=') {
            decoded += text.at(i);
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && (text.at(end) == ' ' || text.at(end) == '\t' || text.at(end) == '\r'))
            ++end;
        bool isByte = false;
        const char byte = char(text.sliced(i + 1).first(qMin<qsizetype>(2, text.size() - i - 1)).toUShort(&isByte, 16));
        if (end >= text.size() || text.at(end) == '\n') {
            i = end; // the line goes on
        } else if (isByte) {
            decoded += byte;
            i += 2;
        } else {
            decoded += '=';
        }
    }
    return decoded;
}

QByteArray decoded(const Part &part)
{
    const QByteArray encoding = part.headers.value("content-transfer-encoding").trimmed().toLower();
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(part.body);
    return encoding == "base64" ? QByteArray::fromBase64(part.body) : part.body;
}

QString textOf(const Part &part)
{
    const QByteArray bytes = decoded(part);
    QStringDecoder named(part.parameter(u"charset"_s).constData());
    if (named.isValid())
        return named(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// The parts between the lines "--boundary".
QList<QByteArray> partsOf(const Part &part)
{
    const QByteArray begin = "--" + part.parameter(u"boundary"_s);
    QList<QByteArray> parts;
    qsizetype began = -1;
    for (qsizetype at = 0; at < part.body.size() && parts.size() < MaxParts;) {
        QByteArray line;
        const qsizetype next = takeLine(part.body, at, line);
        const bool isEnd = line.trimmed() == begin + "--";
        if (isEnd || line.trimmed() == begin) {
            if (began >= 0)
                parts << part.body.sliced(began, at - began);
            began = isEnd ? -1 : next;
        }
        at = next;
    }
    if (began >= 0)
        parts << part.body.sliced(began); // the end is missing
    return parts;
}

struct Texts {
    QStringList plain;
    QStringList html;
};

void collect(const Part &part, int depth, Texts &texts)
{
    const QByteArray type = part.type();
    if (type == "text/plain" || type == "text/html") {
        (type == "text/plain" ? texts.plain : texts.html) << textOf(part);
    } else if (depth < MaxDepth && type.startsWith("multipart/")) {
        for (const QByteArray &each : partsOf(part))
            collect(read(each), depth + 1, texts);
    } else if (depth < MaxDepth && type == "message/rfc822") {
        collect(read(decoded(part)), depth + 1, texts);
    }
}

} // namespace

bool isMail(const QByteArray &source)
{
    const Part mail = read(source);
    return mail.headers.contains("content-type") || mail.headers.contains("mime-version");
}

QString mailText(const QByteArray &source)
{
    Texts texts;
    collect(read(source), 0, texts);
    return (texts.plain.isEmpty() ? texts.html : texts.plain).join(u'\n');
}
