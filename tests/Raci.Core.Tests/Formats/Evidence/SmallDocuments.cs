namespace Raci.Core.Tests.Formats.Evidence;

/// <summary>Tables that are no matrices and such that resemble them and are.</summary>
internal static class SmallDocuments
{
    public static readonly string[] Others =
    [
        // Risks.
        "Risk|Owner|Impact // Outage|R01|H // Leak|R02|M",
        "ID|Risk|Likelihood|Impact // R01|Outage|M|H // R02|Leak|L|H",
        "ID|Risk|Severity|Rank // C1|Outage|A|B // C2|Leak|C|A",
        "[Risk register] What|Before|After // Outage|A|C // Leak|A|C",
        "Risque|Probabilité|Impact // Panne|A|C // Fuite|C|A",
        "Risiko|Eintrittswahrscheinlichkeit|Auswirkung // Ausfall|A|C // Leck|C|A",
        "Rischio|Probabilità|Impatto // Guasto|A|C // Perdita|C|C",
        "Riesgo|Probabilidad|Impacto // Caída|C|A // Fuga|A|A",
        "Риск|Вероятность|Влияние // Сбой|A|C // Утечка|C|A",
        "リスク|発生確率|影響度 // 停止|A|C // 漏洩|C|A",
        // Rights.
        "Resource|Admin|Editor|Viewer // Wiki|RW|RW|R // Logs|RW|R|R",
        "Entity|Admin|Clerk // Order|CRUD|CR // Invoice|CRUD+A|R",
        "[Permissions] Object|Admin|User // Order|CRUD|R // Bill|CRUD|R // Log|R|R",
        "[Matrice des droits] Écran|Administrateur|Lecteur // Commandes|C|R // Factures|C|R",
        "[Berechtigungen] Maske|Administrator|Gast // Auftrag|C|R // Rechnung|C|R",
        "[Права доступа] Объект|Администратор|Гость // Заказ|C|R // Счёт|C|R",
        "[权限] 页面|管理员|访客 // 订单|C|R // 发票|C|R",
        "Recurso|Acceso|Permiso // Base|R|A // Red|R|A",
        "Role|Read|Write|Delete // Admin|✅|✅|✅ // Guest|✅|✗|✗",
        // Grades, classes and sizes.
        "Name|Grade|City // Anna|A|Rome // Bert|C|Bern // Carl|A|Bonn",
        "Pupil|Maths|Physics // Anna|A|C // Bert|C|A",
        "Food|Vitamin // Carrot|A // Lemon|C",
        "Artikel|Klasse|Umsatz // Schraube|A|1000 // Mutter|C|20",
        "Patient|Blood group|Ward // X1|A|3 // X2|AB|4",
        "Device|Energy class|Price // Fridge|A|300 // Oven|C|500",
        "Service|Confidentiality|Integrity|Availability // Mail|C|I|A // Web|I|C|A",
        "Anforderung|Priorität|Aufwand // Suche|A|C // Export|C|A",
        "Shirt|Size // Ann|L // Bert|M // Carl|S",
        // Versions, changes, questions.
        "File|Change // a.cs|A // b.cs|M // c.cs|D",
        "Version|Date|Author|Status // 1.0|2024-01-01|AC|A // 1.1|2024-02-01|RI|A",
        "Version|Author|Reviewer // 1.0|AR|IC // 1.1|CA|RA",
        "Question|Answer // Capital of France?|C // 2+2?|A",
        "Вопрос|Ответ // Столица?|C // Сумма?|A",
        // Tools, contacts, figures, words.
        "Feature|Product A|Product B // SSO|✅|❌ // API|✅|✅",
        "Tool|A|B // Jira|✗|✅",
        "Name|Team|Email // Ann|A|ann@example.org // Bert|C|bert@example.org",
        "Role|R|A|C|I // Client|3|2|0|1 // Provider|5|4|1|2",
        "R|A|C|I // Responsible|Accountable|Consulted|Informed",
        "[Glossary] Abbreviation|Meaning // R|Read // A|Append",
        "Item|Approved // Door|Y // Wall|N",
        // Days, results and whatever else has letters.
        "Machine|08:00|09:00 // Press|R|I // Saw|I|R",
        "Lesson|Monday|Tuesday|Wednesday // First|A|C|R // Second|I|A|C",
        "Member|2026-01-05|2026-02-02 // Anna|A|C // Bert|C|A",
        "Player|Round 1|Round 2 // Anna|W|L // Bert|L|W",
        "Compound|First|Second // Rust|I|A // Salt|C|I",
        "Sample|Position 1|Position 2|Position 3 // S1|A|C|G // S2|C|A|T",
        "Letter|Meaning // R|Red // A|Amber // G|Green ## Task|Scope|Cost|Time // Pier|A|A|R // Wall|R|A|A",
    ];

    public static readonly (string Document, string Rows)[] Matrices =
    [
        ("Activity|Client // Order|A", "Order: Client A"),
        ("What|Ops // Order|R", "Order: Ops R"),
        ("|Client|Provider // Order|R|A", "Order: Client R, Provider A"),
        ("[RACI of the risk process] Risk|Client|Provider // Outage|R|A // Leak|A|R", "Outage: Client R, Provider A; Leak: Client A, Provider R"),
        ("Feature|Dev|QA // Login|R|A // Search|A|R", "Login: Dev R, QA A; Search: Dev A, QA R"),
        ("Resource|Admin|Editor // Wiki|R|A // Logs|A|C", "Wiki: Admin R, Editor A; Logs: Admin A, Editor C"),
        ("Question|Client|Provider // What|A|R // How|C|RA", "What: Client A, Provider R; How: Client C, Provider RA"),
        ("Version|Dev|Ops // 1.0|R|A // 1.1|A|R", "1.0: Dev R, Ops A; 1.1: Dev A, Ops R"),
        ("Requirement|Client|Provider // Search|A|R // Export|R|A", "Search: Client A, Provider R; Export: Client R, Provider A"),
        ("Task|Priority|Dev|Ops // Build|A|R|A // Ship|B|A|R", "Build: Dev R, Ops A; Ship: Dev A, Ops R"),
        ("Task|Class|Dev|Ops // Build|A|R|A // Ship|C|A|R", "Build: Dev R, Ops A; Ship: Dev A, Ops R"),
        ("Task|Duration|Dev|Ops // Build|3 d|R|A // Ship|1 d|A|R", "Build: Dev R, Ops A; Ship: Dev A, Ops R"),
        ("Task|Teacher|Student // Set the exam|RA|I // Write it|A|R", "Set the exam: Teacher RA, Student I; Write it: Teacher A, Student R"),
        ("Task|Access team|Change manager // Order|R|A // Pay|A|R", "Order: Access team R, Change manager A; Pay: Access team A, Change manager R"),
        ("Task|Risk manager|Status owner // Order|R|A // Pay|A|R", "Order: Risk manager R, Status owner A; Pay: Risk manager A, Status owner R"),
        ("[RACI] What|Ann|Bert // Order|A|C // Pay|C|A", "Order: Ann A, Bert C; Pay: Ann C, Bert A"),
        ("[Verantwortungsmatrix] Was|Anna|Bert // Bestellen|A|C // Zahlen|C|A", "Bestellen: Anna A, Bert C; Zahlen: Anna C, Bert A"),
        ("[Matrice des responsabilités] Quoi|Anne|Luc // Commander|A|C // Payer|C|A", "Commander: Anne A, Luc C; Payer: Anne C, Luc A"),
        ("[Матрица ответственности] Что|Анна|Иван // Заказ|A|C // Оплата|C|A", "Заказ: Анна A, Иван C; Оплата: Анна C, Иван A"),
        ("[役割分担表] 項目|田中|佐藤 // 注文|A|C // 支払|C|A", "注文: 田中 A, 佐藤 C; 支払: 田中 C, 佐藤 A"),
        ("作業|顧客|開発 // 注文|A|R // 支払|R|A", "注文: 顧客 A, 開発 R; 支払: 顧客 R, 開発 A"),
        ("ID|What|Dev|Ops // R1|Build|R|A // A1|Ship|A|R", "Build: Dev R, Ops A; Ship: Dev A, Ops R"),
        ("Ref|What|Dev|Ops // A|Build|R|A // B|Ship|A|R // C|Test|I|R", "Build: Dev R, Ops A; Ship: Dev A, Ops R; Test: Dev I, Ops R"),
        ("Kürzel|Was|Dev|Ops // A|Bauen|R|A // B|Liefern|A|R // C|Testen|I|R", "Bauen: Dev R, Ops A; Liefern: Dev A, Ops R; Testen: Dev I, Ops R"),
        ("Decision|Driver|Board // Budget|D|A // Name|D|I", "Budget: Driver D, Board A; Name: Driver D, Board I"),
        ("Task|Client|Provider|Total // Order|R|A|2 // Pay|A|R|2 // Total|2|2|4", "Order: Client R, Provider A; Pay: Client A, Provider R"),
        ("Tâche|Client|Prestataire|Somme // Commander|R|A|2 // Payer|A|R|2 // Somme|2|2|4", "Commander: Client R, Prestataire A; Payer: Client A, Prestataire R"),
        ("Task|Client|Provider // Order|R|A // Task|Client|Provider // Pay|A|R", "Order: Client R, Provider A; Pay: Client A, Provider R"),
        ("Task|Client|Provider // Order|R|A // Pay|A|R // Task|Bank|Auditor // Close|R|A // File|A|R", "Order: Client R, Provider A; Pay: Client A, Provider R; Close: Bank R, Auditor A; File: Bank A, Auditor R"),
        ("|Business||IT| // Task|PM|Owner|Dev|PM // Scope|R|A|C|I // Code|I|A|R|C", "Scope: Business – PM R, Business – Owner A, IT – Dev C, IT – PM I; Code: Business – PM I, Business – Owner A, IT – Dev R, IT – PM C"),
        ("Task|Client|Provider||Task|Client|Provider // Order|R|A||Code|A|R // Pay|A|R||Test|I|R", "Order: Client R, Provider A; Pay: Client A, Provider R; Code: Client A, Provider R; Test: Client I, Provider R"),
        ("Task|[Role 1]|Role [2]|{{name}} // {{task}}|R|A|C // Task [2]|A|R|I", "{{task}}: [Role 1] R, Role [2] A, {{name}} C; Task [2]: [Role 1] A, Role [2] R, {{name}} I"),
    ];
}
