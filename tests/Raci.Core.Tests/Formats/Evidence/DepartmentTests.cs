namespace Raci.Core.Tests.Formats.Evidence;

/// <summary>Names of departments and jobs, among them words that tables of something else are about too.</summary>
public sealed class DepartmentTests
{
    private static readonly string[] Names = string.Join(',',
        "Operations,Support,Quality,Risk,Change,Test,Release,Security,Access,Process,Service,Function,Facilities,Cost control,Product,Version control,Permissions,Rights,Contact,Contacts,Mail room,History,Tools,Licences,Testing,Architecture,Design,Data,Analytics,Research,Development,Engineering,Legal,Finance,Accounting,Audit,Compliance,Procurement,Purchasing,Sales,Marketing,Communications,Press,HR,IT,PR,QA,PM,PO,CEO,CTO,CIO,Board,Council,Committee,Secretary,Treasurer,Chair,Director,Manager,Owner,Sponsor,Lead,Team,Client,Provider,Supplier,Vendor",
        "Contractor,Consultant,Auditor,Inspector,Controller,Planner,Scheduler,Dispatcher,Foreman,Supervisor,Technician,Engineer,Architect,Analyst,Designer,Developer,Tester,Operator,Administrator,Librarian,Teacher,Nurse,Doctor,Surgeon,Pharmacist,Cook,Waiter,Driver,Pilot,Captain,Gardener,Farmer,Vet,Builder,Plumber,Electrician,Carpenter,Painter,Cleaner,Guard,Reception,Front desk,Back office,Help desk,Service desk,Call centre,Logistics,Warehouse,Shipping,Transport,Fleet,Maintenance,Production,Assembly,Packaging,Laboratory",
        "Risk management,Change board,Access control team,Test lab,Release train,Quality assurance,Risk and audit,Priority lane crew,Status desk,Identity and access,Event team,Case workers,Training,Events,Volunteers,Members,Members' office,Parents,Students,Public affairs,Customer care,User group,Partner,Bank,Insurance,Tax,Payroll,Treasury,Investor relations,Strategy,Innovation,Sustainability,Safety,Environment,Energy,Infrastructure,Network,Platform,Cloud,Backup team",
        "Risiko,Qualität,Änderungen,Zugriff,Berechtigungen,Einkauf,Vertrieb,Buchhaltung,Personal,Betrieb,Entwicklung,Prüfung,Bauhof,Kämmerei,Rechtsamt,Vorstand,Risque,Risques,Qualité,Accès,Achats,Juridique,Comptabilité,Sécurité,Direction,Exploitation,Riesgos,Calidad,Cambios,Compras,Seguridad,Contabilidad,Rischi,Qualità,Accessi,Acquisti,Sicurezza,Riscos,Qualidade,Acessos,Compras,Segurança,Risico,Kwaliteit,Toegang,Inkoop,Beveiliging,Ryzyko,Jakość,Zakupy,Bezpieczeństwo,Риски,Качество,Закупки,Безопасность,风险,质量,采购,安全,リスク,品質,購買,安全").Split(',');

    public static TheoryData<string> Formats => [.. SmallDocument.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_department_is_a_party_whatever_its_name(string format)
    {
        var failed = new List<string>();
        foreach (var name in Names.Distinct(StringComparer.Ordinal).Where(name => name != "Client"))
        {
            var result = SmallDocument.Read($"Task|{name}|Client // Order|R|A // Pay|A|I // Sign|C|RA // Close|I|R", format);
            var told = result.Diagnostics.Where(diagnostic => diagnostic.Id is not ("RACI1014" or "RACI1070" or "RACI1071"));
            if (SmallDocument.Rows(result) != $"Order: {name} R, Client A; Pay: {name} A, Client I; Sign: {name} C, Client RA; Close: {name} I, Client R" || told.Any())
                failed.Add($"{name}: {SmallDocument.Rows(result)} {string.Join(' ', told)}");
        }

        Assert.Empty(failed);
    }
}
