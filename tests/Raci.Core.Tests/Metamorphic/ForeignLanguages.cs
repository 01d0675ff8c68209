namespace Raci.Core.Tests.Metamorphic;

/// <summary>The languages of foreign documents.</summary>
internal static class ForeignLanguages
{
    public static readonly ForeignWords[] All =
    [
        Of("en", "Activity|Phase|Party|ID|Notes|Role|Meaning", "Responsible|Accountable|Consulted|Informed|Support", " and ",
            "Release of the portal|Operating the platform", "Preparation|Build|Rollout|Daily work", "Client|Provider|Security|Works council|Legal|Ana Lopez",
            "Order the licences|Freeze the scope|Review the contract|Install the servers|Back up the data|Train the staff|Pay the invoices|Test the restore|Approve changes|Close the project", "veto|by mail|only for large orders"),
        Of("fr", "Activité|Phase|Acteur|N°|Remarques|Rôle|Signification", "Réalise|Approuve|Consulté|Informé|Soutien", " et ",
            "Mise en service du portail|Exploitation de la plateforme", "Préparation|Construction|Déploiement|Exploitation courante", "Client|Prestataire|Sécurité|Juridique|Comité social|Anne Petit",
            "Commander les licences|Figer le périmètre|Relire le contrat|Installer les serveurs|Sauvegarder les données|Former le personnel|Payer les factures|Tester la reprise|Valider les changements|Clore le projet", "veto|par courriel|grandes commandes"),
        Of("de", "Aktivität|Phase|Beteiligte|Nr.|Bemerkung|Rolle|Bedeutung", "Durchführung|Genehmigung|Konsultiert|Informiert|Unterstützung", " und ",
            "Einführung des Portals|Betrieb der Plattform", "Vorbereitung|Aufbau|Umstellung|Laufender Betrieb", "Kunde|Anbieter|Betriebsrat|Rechtsabteilung|Sicherheit|Anna Weber",
            "Lizenzen bestellen|Umfang festlegen|Vertrag prüfen|Server aufstellen|Daten sichern|Personal schulen|Rechnungen bezahlen|Rückspielen üben|Änderungen freigeben|Projekt abschließen", "Veto|per Post|nur bei großen Bestellungen"),
        Of("es", "Actividad|Fase|Parte|Nº|Observaciones|Rol|Significado", "Realiza|Aprueba|Consultado|Informado|Apoyo", " y ",
            "Puesta en marcha del portal|Operación de la plataforma", "Preparación|Construcción|Despliegue|Trabajo diario", "Cliente|Proveedor|Seguridad|Jurídico|Comité de empresa|Ana Ruiz",
            "Pedir las licencias|Cerrar el alcance|Revisar el contrato|Instalar los servidores|Copiar los datos|Formar al personal|Pagar las facturas|Probar la recuperación|Validar los cambios|Cerrar el proyecto", "veto|por correo|solo pedidos grandes"),
        Of("it", "Attività|Fase|Parte|N.|Note|Ruolo|Significato", "Realizza|Approva|Consultato|Informato|Supporto", " e ",
            "Avvio del portale|Gestione della piattaforma", "Preparazione|Costruzione|Rilascio|Lavoro quotidiano", "Cliente|Fornitore|Sicurezza|Ufficio legale|Sindacato|Anna Bianchi",
            "Ordinare le licenze|Fissare il perimetro|Rivedere il contratto|Installare i server|Salvare i dati|Formare il personale|Pagare le fatture|Provare il ripristino|Autorizzare le modifiche|Chiudere il progetto", "veto|per posta|solo grandi ordini"),
        Of("pt", "Atividade|Fase|Parte|Nº|Observações|Papel|Significado", "Executa|Aprova|Consultado|Informado|Apoio", " e ",
            "Lançamento do portal|Operação da plataforma", "Preparação|Construção|Implantação|Trabalho diário", "Cliente|Fornecedor|Segurança|Jurídico|Sindicato|Ana Souza",
            "Pedir as licenças|Fechar o escopo|Rever o contrato|Instalar os servidores|Guardar os dados|Treinar o pessoal|Pagar as faturas|Testar a recuperação|Liberar as mudanças|Encerrar o projeto", "veto|por correio|só grandes pedidos"),
        Of("nl", "Activiteit|Fase|Partij|Nr.|Opmerkingen|Rol|Betekenis", "Uitvoerend|Eindverantwoordelijk|Geraadpleegd|Geïnformeerd|Ondersteunend", " en ",
            "Invoering van het portaal|Beheer van het platform", "Voorbereiding|Opbouw|Uitrol|Dagelijks werk", "Klant|Leverancier|Ondernemingsraad|Juridische zaken|Beveiliging|Anna de Vries",
            "Licenties bestellen|Omvang vastleggen|Contract nakijken|Servers plaatsen|Gegevens bewaren|Personeel opleiden|Facturen betalen|Herstel oefenen|Wijzigingen vrijgeven|Project afsluiten", "veto|per post|alleen grote orders"),
        Of("pl", "Zadanie|Faza|Strona|Nr|Uwagi|Rola|Znaczenie", "Wykonuje|Zatwierdza|Konsultowany|Informowany|Wspiera", " i ",
            "Wdrożenie portalu|Utrzymanie platformy", "Przygotowanie|Budowa|Uruchomienie|Codzienna praca", "Klient|Dostawca|Rada zakładowa|Dział prawny|Ochrona|Anna Nowak",
            "Zamówić licencje|Ustalić zakres|Sprawdzić umowę|Ustawić serwery|Zabezpieczyć dane|Przeszkolić personel|Zapłacić rachunki|Przećwiczyć odtworzenie|Przyjąć zmiany|Zamknąć projekt", "weto|pocztą|tylko duże zamówienia"),
        Of("ru", "Задача|Этап|Сторона|№|Примечания|Роль|Значение", "Исполнитель|Утверждает|Консультирует|Информируется|Поддержка", " и ",
            "Запуск портала|Работа платформы", "Подготовка|Строительство|Внедрение|Ежедневная работа", "Заказчик|Поставщик|Профсоюз|Юристы|Охрана|Анна Иванова",
            "Заказать лицензии|Закрепить объём|Проверить договор|Установить серверы|Сохранить данные|Обучить персонал|Оплатить счета|Испытать восстановление|Принять изменения|Закрыть проект", "вето|по почте|только крупные заказы"),
        Of("zh", "任务|阶段|参与方|编号|备注|角色|含义", "执行|批准|咨询|告知|支持", "和",
            "门户上线|平台运行", "准备|建设|推广|日常运行", "客户|供应商|安全部|法务部|工会|王芳",
            "订购许可证|确定范围|审阅合同|安装服务器|备份数据|培训员工|支付账单|演练恢复|放行变更|结束项目", "否决|邮件|仅限大额"),
        Of("ja", "作業|フェーズ|部署|番号|備考|役割|意味", "実行責任者|説明責任者|相談先|報告先|支援", "と",
            "ポータルの公開|基盤の運用", "準備|構築|展開|日常運用", "顧客|ベンダー|情報保安部|法務部|労働組合|田中花子",
            "ライセンスを注文する|範囲を決める|契約を確認する|サーバーを設置する|データを保存する|社員を教育する|請求を支払う|復旧を試す|変更を許可する|案件を閉じる", "拒否権|郵送|大口のみ"),
    ];

    private static ForeignWords Of(string code, string headings, string roles, string and, string titles, string phases, string parties, string activities, string remarks) =>
        new(code, headings.Split('|'), roles.Split('|'), and, titles.Split('|'), phases.Split('|'), parties.Split('|'), activities.Split('|'), remarks.Split('|'));
}
