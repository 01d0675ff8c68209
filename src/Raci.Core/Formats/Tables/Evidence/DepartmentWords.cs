using System.Text;

namespace Raci.Formats.Tables.Evidence;

/// <summary>Words that name what tables are about and departments alike: behind a column of activities, with letters below, they are parties.</summary>
internal static class DepartmentWords
{
    private static readonly HashSet<string> Words = With(
        "risk,risks,change,changes,access,security,support,quality,test,release,rights,permissions,process,service,function,contact,contacts,mail,revision,tools,tool,licence,license,licences,licenses,authorisation,authorization,history,"
        + "risque,risques,acces,droits,habilitations,contact,achats,outils,risiko,risiken,zugriff,berechtigungen,rechte,kontakt,kontakte,anderungen,anderung,prufung,prufungen,revision,werkzeuge,lizenzen,riesgo,riesgos,cambio,cambios,acceso,accesos,permisos,contacto,herramientas,"
        + "rischio,rischi,modifiche,accesso,accessi,permessi,contatti,strumenti,risco,riscos,acesso,acessos,permissoes,contato,ferramentas,risico,risicos,toegang,wijzigingen,rechten,ryzyko,zmiany,dostep,uprawnienia,kontakt,риск,риски,доступ,изменения,права,контакты,风险,变更,权限,リスク,変更,権限");

    /// <summary>Tells whether a heading is such a word or ends with one, as in "Identity and access".</summary>
    public static bool Contain(ReadOnlySpan<char> heading)
    {
        heading = heading.Trim(" *_`\u00A0");
        heading = heading[(heading.LastIndexOf(' ') + 1)..];
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(heading) || (!Ascii.IsValid(heading) && Words.Contains(Vocabulary.Fold(heading.ToString())));
    }

    private static HashSet<string> With(string words) => new(words.Split(',').Concat(words.Split(',').Select(Vocabulary.Fold)), StringComparer.OrdinalIgnoreCase);
}
