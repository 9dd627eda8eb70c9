//! What the names of fields say about their values.

use std::ops::Range;
use std::sync::OnceLock;

use super::ids::Number;
use crate::field::Words;
use crate::wordset::List;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Datum {
    /// A person's name.
    Name,
    /// A first or a last name alone.
    NamePart,
    /// A name, of a person or of something else.
    AnyName,
    /// A mail address; they are found by their shape, but tell that a table is about people.
    Mail,
    Phone,
    Birth,
    Card,
    Iban,
    Address,
    /// A town with its code, as the second line of an address.
    Town,
    Number(Number),
}

/// Names of fields: words written together, in lower case.
const FIELDS: &[(Datum, &str)] = &[
    (
        Datum::Name,
        "nameofguest nameoftheguest nameofpatient nameofthepatient nameofemployee nameofcustomer nameofapplicant nameofvisitor nameofdriver nameofparticipant nameofinsured nameofstudent nameofchild nameofowner guestname \
         namedesgastes namedespatienten namederpatientin namedeskunden namederkundin namedesmitarbeiters namedesantragstellers namedesversicherten gastname nomduclient nomdupatient nomdusalarié nomduvoyageur nomdutitulaire nomdelassuré \
         nombredelcliente nombredelpaciente nombredelhuésped nombredelempleado nombredeltitular nomedelcliente nomedelpaziente nomedellospite nomedeldipendente nomedocliente nomedopaciente nomedohóspede nomedotitular nomedofuncionário \
         naamvandegast naamvandeklant naamvandepatiënt naamvandemedewerker buildcreator buildkitebuildcreator verantwortlich verantwortliche verantwortlichen zuständig zuständige ansprechbar responsable responsables responsabile responsável \
         verantwoordelijk verantwoordelijke odpowiedzialny odpowiedzialna zodpovědný zodpovědná odpovědný odpovědná odpovídá ansvarig ansvarlig fullname gitlabusername requestedfor buildrequestedfor calleridname pocname poc1name poc2name caller openedby closedby resolvedby affecteduser gecos displayname realname legalname customername clientname employeename patientname contactname ownername holdername accountholder cardholder cardholdername holder \
         accountholdername recipientname sendername authorname membername staffname studentname teachername doctorname physicianname tenantname insuredname applicantname candidatename personname \
         beneficiary beneficiaryname supervisorname managername technician technicianname engineername operatorname requester requestername reporter reportername assignee assigneename approver \
         approvername employee customer patient contact contactperson emergencycontact primarycontact technicalcontact admincontact adminname accountname accountmanager registrant owner insured payee nextofkin guardian \
         signedoffby helpedby author reviewedby ackedby testedby reportedby coauthoredby suggestedby committer approvedby assignedto requestedby createdby contactname preferredname maidenname spousename mothername fathername \
         ansprechpartner kontakt kontaktperson kunde kundenname mitarbeiter mitarbeitername vollername vorundnachname vornamenachname inhaber kontoinhaber karteninhaber patientenname versicherter bearbeiter verantwortlicher empfänger ansprechpartnerin \
         nomcomplet nometprénom nometprenom titulaire salarié employé contactclient nombrecompleto nombreyapellidos titular empleado cliente nomecompleto nominativo intestatario dipendente naam volledigenaam medewerker klant imięinazwisko imieinazwisko pracownik fn supervisor \
         fullnames visitor visitorname besucher besuchername visiteur visitante visitatore bezoeker besökare besøgende besøkende gość gosc návštěvník navstevnik návštevník látogató latogato vierailija vierailijan ziyaretçi ziyaretci participant participantname attendeename teilnehmer teilnehmername participante partecipante deelnemer uczestnik \
         begleitperson escort escortname escortedby nächsterangehöriger angehöriger angehörige notfallkontakt contactodeemergencia contattodiemergenza personneàprévenir contactdurgence noodcontact guardianname parentname spouse emergencyname rekeninghouder kontohavare kontohaver titulaireducompte titulairecompte titulardelacuenta titularcuenta intestatarioconto posiadacz posiadaczkonta \
         attendee organizer borrower lender buyer seller billto shipto attn deliverto addressee hiringmanager linemanager teamlead person personresponsible responsibleperson cashier driver passenger custodian keyholder checkedoutto checkedout issuedto loanedto handedto handedoverto usedby debtor creditor callerid callername ordercontact \
         kokonimi yhteyshenkilö yhteyshenkilo vastuuhenkilö vastuuhenkilo asiakas työntekijä tyontekija hakija hyväksyjä namnochefternamn kontaktpersonens anställd anstalld kund kundnamn medarbejder ansat ansatt \
         jménoapříjmení jmenoaprijmeni celéjméno celejmeno menoapriezvisko kontaktníosoba kontaktniosoba kontaktnáosoba zákazník zakaznik zaměstnanec zamestnanec odpovědnáosoba odpovednaosoba klient imięinazwiskopracownika osobakontaktowa \
         teljesnév teljesnev ügyfél ugyfel munkatárs munkatars kapcsolattartó kapcsolattarto numecomplet numeșiprenume numesiprenume numeprenume angajat persoanadecontact imeiprezime imeprezime imeinpriimek kontaktosoba kupac zaposlenik zaposleni \
         adsoyad adısoyadı adisoyadi advesoyad isimsoyisim müşteri musteri yetkilikişi yetkili vardaspavardė vardaspavarde vārdsuzvārds vardsuzvards eesjaperekonnanimi kontaktisik cognomenome cognomeenome nomecognome nomeecognome apellidosynombre \
         betreuer betreuerin vorgesetzter vorgesetzte sachbearbeiter sachbearbeiterin hausarzt hausärztin hausaerztin signed \
         schüler schueler schülerin eltern elternteil erziehungsberechtigte lehrer lehrkraft pupil teacher parent parents student students élève professeur alumno alumna profesor \
         studente alunno docente genitore genitori leerling ouder ouders uczeń rodzic rodzice nauczyciel žák rodič učitel diák szülő elev lärare förälder oppilas huoltaja paciente paziente pazienti patiënt pacjent \
         acompañante acompanante acompanhante accompagnateur accompagnatrice accompagnatore accompagnatrice begleiter begleiterin begleitung companion medereiziger osobatowarzysząca doprovod medföljande ledsager \
         techniker technikerin servicetechniker monteur technicien technicienne tecnico técnico technicus installateur installer winowner windowsowner \
         policyholder versicherungsnehmer versicherungsnehmerin souscripteur assuré assurée tomador tomadora asegurado asegurada contraente assicurato assicurata segurado verzekeringnemer verzekerde ubezpieczony ubezpieczona pojištěný pojistník försäkringstagare forsikringstager \
         médecintraitant medecintraitant médecin behandelnderarzt behandelndeärztin attendingphysician referringphysician medicocurante medicotratante médicotratante huisarts lekarzprowadzący ošetřujícílékař \
         nomecompletodocliente фио имяифамилия контактноелицо клиент сотрудник владелец піб контактнаособа ονοματεπώνυμο",
    ),
    (
        Datum::NamePart,
        "firstname lastname surname givenname familyname middlename forename nachname vorname familienname rufname prénom prenom förnamn fornamn efternamn fornavn efternavn etternavn etunimi sukunimi eesnimi perekonnanimi příjmení prijmeni priezvisko křestníjméno krestnijmeno vezetéknév vezeteknev keresztnév keresztnev prenume prezime priimek soyad soyadı soyadi soyisim pavardė pavarde uzvārds uzvards sobrenome primeironome фамилия имя отчество прізвище імя επώνυμο primeiroapellido primerapellido segundoapellido nom family given nomdefamille nombre apellido apellidos nombres cognome voornaam achternaam nazwisko imię imie geburtsname sn secondname",
    ),
    (
        Datum::Mail,
        "email mail emailaddress mailaddress courriel correo correoelectronico correoelectrónico epost indirizzoemail workemail",
    ),
    (
        Datum::AnyName,
        "name nome cn commonname nm nimi navn namn jméno jmeno meno név nev nume ime isim vardas vārds vards όνομα",
    ),
    (
        Datum::Phone,
        "phone phonenumber telephone telephonenumber mobile mobilenumber mobilephone cell cellphone cellnumber homephone workphone officephone businessphone phonehome phonework phonemobile tel telnumber telefon telefonnummer telefonnr telefono teléfono téléphone telefone fax faxnumber telefax faxnummer \
         facsimiletelephonenumber handy handynummer handynr mobil mobilnummer mobiltelefon rufnummer móvil movil celular celulare cellulare portable numerodetelephone téléphoneportable telefoonnummer telefoon mobiel numertelefonu komórka whatsapp sms pager msisdn callback contactnumber contactphone telno phoneno mobileno hotline durchwahl emergencyphone mobiltlf tlf puhelin puhelinnumero matkapuhelin telefonszám telefonszam telefonní telefonníčíslo telefonnicislo telefónnečíslo telefonnečíslo numărdetelefon numardetelefon nrtel brojtelefona telefonskaštevilka ceptelefonu telefonnumarası telefonnumarasi telefonas telefononumeris tālrunis talrunis telefoninumber telemóvel telemovel telefonnr telefonnummeret cellulaire portatif natel телефон мобильный номертелефона τηλέφωνο κινητό",
    ),
    (
        Datum::Birth,
        "dob dateofbirth birthdate birthday birthdt bday born bornon geburtsdatum geburtstag gebdatum geboren geborenam datedenaissance datenaissance naissance néle néele fechadenacimiento fechanacimiento nacimiento nacido nacidoel datadinascita datanascita nascita natoil natail nacida nacidael nascida nascidaem nascidoem nataila datadenascimento datanascimento geboortedatum \
         nascimento nascita geburt urodzony urodzona fødselsdag fodselsdag nascido dataurodzenia födelsedatum fodselsdato fødselsdato syntymäaika patientdob datumnarození gebdat birthdateiso syntymaaika syntymäpäivä syntymapaiva sünniaeg sunniaeg sünnikuupäev datumnarozeni narozen narozena dátumnarodenia datumnarodenia születésiidő születésidátum szuletesiido szuletesidatum született datanașterii datanasterii născut nascut datumrođenja datumrodjenja datumrodenja rođen datumrojstva doğumtarihi dogumtarihi doğumgünü gimimodata dzimšanasdatums dzimsanasdatums födelsedag födelsedata fødselsdata датарождения датанародження ημερομηνίαγέννησης luogoedatadinascita geborenop geburtsdat bdate birth geb gebam née né født fodt född szül nar ur",
    ),
    (
        Datum::Card,
        "card cardnumber creditcard creditcardnumber cardno ccnumber ccnum cc pan paymentcard debitcard kreditkarte kreditkartennummer kartennummer cartebancaire numerodecarte tarjeta numerodetarjeta cartadicredito numerocarta cardpan",
    ),
    (
        Datum::Iban,
        "iban ibannumber accountiban bankaccount konto kontonummer accountnumber",
    ),
    (
        Datum::Address,
        "address streetaddress street postaladdress homeaddress mailingaddress billingaddress shippingaddress deliveryaddress addressline addressline1 address1 line1 residentialaddress strasse straße anschrift adresse wohnadresse lieferadresse rechnungsadresse rue direccion dirección domicilio calle indirizzo via adres ulica endereço endereco adress postadresse adrline osoite kotiosoite katuosoite postiosoite gatuadress hemadress bostadsadress bopæl bopel bostedsadresse adressen hjemmeadresse adresa bydliště bydliste trvalébydliště adresatrvaléhobydliště bydlisko lakcím lakcim lakhely cím szállításicím adresadomiciliu domiciliu domiciliul naslov prebivališče adresastanovanja adresi evadresi ikametadresi adresas gyvenamojivieta adrese dzīvesvieta dzivesvieta aadress elukoht zam zamieszkały zamieszkała zamieszkania adreszamieszkania adreskorespondencyjny residenza residente indirizzodiresidenza residencia morada wohnhaft wohnanschrift privatanschrift woonadres huisadres bezoekadres domicilié demeurant ulice utca gata gatan gade gate katu straat strada улица вулиця iela tänav gatvė street1 street2 адрес адреспроживания домашнийадрес адреса διεύθυνση homeaddr mailingaddr",
    ),
    (
        Datum::Town,
        "ort wohnort stadt plaats woonplaats stad city town posttown ville localité localite commune città citta comune ciudad población poblacion localidad municipio \
         cidade miasto miejscowość miejscowosc mesto město obec by poststed postort paikkakunta postitoimipaikka település varos város oras oraș localitate grad mjesto linn \
         plzort plzundort postleitzahlort ortplz plzstadt cpville codepostalville cplocalidad capcittà capcitta postcodeplaats zipcity cityzip citystatezip towncity postcodetown postnrort postnrpoststed kodmiasto kodmiejscowość pscmesto pscměsto",
    ),
    (
        Datum::Number(Number::Ssn),
        "ssn socialsecuritynumber socialsecurity socialsecurityno ssnnumber ussn usssn taxpayerid itin",
    ),
    (
        Datum::Number(Number::Nino),
        "nino nationalinsurance nationalinsurancenumber ninumber uknino",
    ),
    (
        Datum::Number(Number::SteuerId),
        "steuerid steueridentifikationsnummer steueridnr idnr steuerliche identifikationsnummer steuernummer steueridnummer taxidde steuerlicheidentifikationsnummer",
    ),
    (
        Datum::Number(Number::Dni),
        "dni nie nif dninie documentonacional documentoidentidad nifnie dninumber",
    ),
    (
        Datum::Number(Number::Nir),
        "nir numérosécuritésociale numerosecuritesociale numerosecu secu sécu numérodesécu numerodesecu nsécu numérodesécuritésociale numerodesecuritesociale sécuritésociale securitesociale numsecu nss numérosécu insee",
    ),
    (
        Datum::Number(Number::CodiceFiscale),
        "codicefiscale codicefisc codfiscale cf codfisc fiscalcode",
    ),
    (
        Datum::Number(Number::Bsn),
        "bsn burgerservicenummer sofinummer bsnnummer",
    ),
    (Datum::Number(Number::Pesel), "pesel numerpesel"),
    (Datum::Number(Number::Cpf), "cpf cpfcnpj cnpj numerocpf"),
    (
        Datum::Number(Number::National),
        "nationalid nationalidnumber personnummer personnr personalnumber personnumber cpr cprnummer cprnr fødselsnummer fodselsnummer fnr hetu henkilötunnus henkilotunnus rijksregisternummer rijksregister insz niss numéronational numeronational svnr sozialversicherungsnummer svnummer ahv ahvnummer ahvnr avs numéroavs \
         pps ppsn ppsnumber rodnécíslo rodnéčíslo rodnecislo cnp contribuinte idcard idcardnumber idcardno identitycard identitycardnumber personalausweis carteidentité cedula cédula curp rfc rut aadhaar aadhar aadhaarnumber pannumber sin socialinsurancenumber tfn taxfilenumber nric fin hkid \
         emiratesid cnic tckn tckimlikno kimlikno egn oib isikukood asmenskodas personaskods amka afm jmbg emso taj adószám adoazonosito mynumber rrn citizenid taxid taxnumber tin governmentid identitynumber documentnumber rentenversicherungsnummer rvnr sozialversicherungsnr cuil cuit identificationnumber idnumber documentno documento docnumber personalid personalcode personalidnumber registrenational fødselsnr fodselsnr sozialversicherungsnummern isikukoodi kodasas personalnumber svnummer svn idcardnum idno nationalidno nationalidcard dowódosobisty dowodosobisty dowód dowod rč numerdowodu nrdowodu dowodu občanskýprůkaz obcanskyprukaz občianskypreukaz obcianskypreukaz személyiigazolvány személyiszám szemelyiszam henkilökortti cartedidentité cartedidentidad carteiradeidentidade cartãodecidadão cartaodecidadao osobnaiskaznica tcno tckimlik снилс инн рнокпп",
    ),
    (
        Datum::Number(Number::Passport),
        "passport passportno passportnumber passportnum passportid reisepass reisepassnummer passnummer passeport numérodepasseport numeropasseport pasaporte numeropasaporte passaporto numeropassaporto paspoort paspoortnummer paszport numerpaszportu passnr personalausweisnummer personalausweisnr ausweis ausweisnummer ausweisnr passi passinumero passinro passnummeret pasnummer passportnr číslopasu cislopasu cestovnípas cestovnipas cestovnýpas útlevél utlevel útlevélszám utlevelszam pașaport pasaport serienumărpașaport putovnica brojputovnice pasoš pasos pasaportno pasaportnumarası pasonumeris pasesnumurs passinumber paszportu nrpaszportu numéropasseport npassaporte passaporte númerodepasaporte numerodepasaporte паспорт номерпаспорта",
    ),
    (
        Datum::Number(Number::Licence),
        "driverlicense driverslicense slicense slicence slicensenumber slicencenumber driverlicence driverslicence drivinglicence drivinglicense driverlicensenumber driverslicensenumber driverslicencenumber drivinglicencenumber driverlicenseno dlnumber dln dl führerschein führerscheinnummer fuehrerschein fuehrerscheinnummer permisdeconduire carnetdeconducir permisodeconducir patente patentediguida rijbewijs rijbewijsnummer prawojazdy ajokortti ajokorttinro ajokorttinumero ajokortinnumero körkort korkort körkortsnummer førerkort forerkort kørekort korekort kørekortnummer řidičskýprůkaz ridicskyprukaz číslořidičskéhoprůkazu vodičskýpreukaz vodicskypreukaz jogosítvány jogositvany vezetőiengedély vezetoiengedely permisauto permisdeconducere vozačkadozvola vozackadozvola vozniškodovoljenje vozniskodovoljenje ehliyet ehliyetno sürücübelgesi surucubelgesi vairuotojopažymėjimas vairuotojopazymejimas vadītājaapliecība vaditajaapliecba juhiluba juhiloanumber cartadecondução cartadeconducao cnh permisoconducir licenciadeconducir licenciaconducir numerprawajazdy водительскоеудостоверение",
    ),
    (
        Datum::Number(Number::Health),
        "historiaclínica historiaclinica númerodehistoria numerodehistoria nhc historialclínico historialclinico cartellaclinica numerocartella krankenakte patientenakte aktenzeichenpatient fallnr fallnummerkh patiëntnummer patientnummer patientnr pasientnummer journalnr dossiermédical dossiermedical numérodepatient numerodepatient ipp prontuário prontuario processoclínico processoclinico númerodeutente numerodeutente numerokarty kartapacjenta numerpacjenta číslopacienta cislopacienta mrn medicalrecord medicalrecordnumber medicalrecordno patientno patientnumber patientennummer kvnr kvid10 krankenversichertennummer versichertennummer versichertennr krankenversicherungsnummer nhs nhsnumber nhsno medicare medicarenumber medicareid mbi healthinsurance healthinsurancenumber healthinsuranceid healthcard healthcardnumber healthid \
         insurancenumber insuranceid policynumber hospitalnumber fallnummer chartnumber encounterid dossierpatient numérodossier tessera tesserasanitaria healthplan healthplanid medicaid medicaidid versicherungsnummer versnr versicherungsnr krankenversicherungsnr krankenversicherungnr insuranceno insurancenum policyno caseno patientenr hospitalno hospitalid recordno recordnumber krankenkassennummer krankenkassenr krankenkassennr kassennr kassennummer versichertenid krankenversicherung kvid kvidnr číslopojištěnce cislopojistence potilasnumero journalnummer cartevitale",
    ),
    (
        Datum::Number(Number::Member),
        "patientid patientenid memberid membernumber memberno subscriberid subscribernumber mitgliedsnummer mitgliedsnr",
    ),
];

/// Words behind a name that say nothing more about it.
static FILLERS: List = List::new(
    "number no nr num nummer numero número numéro nro numer číslo cislo szám szam broj numarası nomor value field 1 2 3 primary secondary private privat work home office \
    cell dienstlich geschäftlich n mobile id formatted",
);

/// Fields behind which their owner may be told without a word between: `PESEL pracownika`.
static OWNED: List = List::new(
    "bsn pesel cpf dni nie nif nir secu sécu steuerid geburtsdatum geboortedatum rodnecislo rodnéčíslo oib emso jmbg egn",
);
/// Words behind a field's name that lead to whose it is: `BSN van de medewerker`, `CPF do titular`.
static OF: List = List::new(
    "van von vom des der del della dello dell de do da dos das du di of for för til av af pour per para für dla od pro voor zum zur para po за для",
);
/// Words before names of other things.
static NOT_POSTAL: List = List::new(
    "ip mac ipv4 ipv6 email mail server bind listen memory base source remote web host gateway pci hw ether peer destination",
);
static NO_PERSON: List = List::new("lxc docker file group data default eye");
static NO_NUMBER: List = List::new("resource record allow no to by first second compute");
static NO_PAYMENT: List = List::new("network sound graphics sim sd video wild id business");

/// Returns what a field holds by the words of its name.
pub(super) fn classify(words: &Words) -> Option<Datum> {
    static TABLE: OnceLock<crate::hash::Table<&'static str, Datum>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let entry = |(datum, names): &(Datum, &'static str)| {
            names
                .split_ascii_whitespace()
                .map(|name| (name, *datum))
                .collect::<Vec<_>>()
        };
        // What stands first stays: a name that is in two lists belongs to the first.
        FIELDS.iter().rev().flat_map(entry).collect()
    });
    if let Some(datum) = owned(words, table) {
        return Some(datum);
    }
    let mut end = words.len();
    while end > 0 {
        for from in end.saturating_sub(4)..end {
            if let Some(datum) = table.get(words.part(from..end)) {
                return fits(words, from..end, *datum).then_some(*datum);
            }
        }
        end -= 1;
        if end == 0 || !FILLERS.has(words.part(end..end + 1)) {
            break;
        }
    }
    // `O NIF que pediram`, `mój PESEL do przepustki`: a short word may stand before it.
    let short = words.len() > 1 && words.part(0..1).chars().count() < 4;
    let from = usize::from(short && !OWNED.has(words.part(0..1)));
    (from + 1..words.len().min(from + 3))
        .map(|end| words.part(from..end))
        .find(|first| OWNED.has(first))
        .and_then(|first| table.get(first).copied())
}

/// Returns what a field holds behind whose name stands whose it is: `Steuer-ID des neuen Kollegen`, `Date de naissance du patient`.
fn owned(words: &Words, table: &crate::hash::Table<&'static str, Datum>) -> Option<Datum> {
    let of = |at: &usize| OF.has(words.part(*at..*at + 1));
    (1..words.len().saturating_sub(1))
        .filter(of)
        .find_map(|at| {
            let (from, datum) = (at.saturating_sub(4)..at)
                .find_map(|from| Some((from, *table.get(words.part(from..at))?)))?;
            // `Pasaporte de Jane Doe`
            let of_named = || super::person::is_first(words.part(at + 1..at + 2));
            let of_person = || {
                let last = words.len() - 1..words.len();
                table.get(words.part(last)) == Some(&Datum::Name)
            };
            let told = match datum {
                Datum::Birth | Datum::Phone | Datum::Iban => true,
                // What other things have as well: the owner has to be a person.
                Datum::Number(
                    Number::National
                    | Number::Passport
                    | Number::Licence
                    | Number::Health
                    | Number::Member,
                ) => is_plain(words.part(from..at)) || of_person() || of_named(),
                Datum::Number(_) => true,
                _ => false,
            };
            (told && fits(words, from..at, datum)).then_some(datum)
        })
}

/// Says whether a name is one of a number that nothing but people have: `Personnummer för passerkortet`.
pub(super) fn is_plain(name: &str) -> bool {
    static PLAIN: List = List::new(
        "personnummer personnr rodnéčíslo rodnecislo rodnécíslo снилс инн рнокпп fødselsnummer fodselsnummer henkilötunnus cprnummer cpr cnp jmbg oib egn \
        emšo emso isikukood asmenskodas personaskods rijksregisternummer sozialversicherungsnummer rentenversicherungsnummer ahvnummer curp pps ppsn",
    );
    PLAIN.has(name)
}

/// Says whether a name still means what its last words, the `tail`, mean with the words before them.
fn fits(words: &Words, tail: Range<usize>, datum: Datum) -> bool {
    let first = tail.start == 0;
    let last = match tail.start {
        0 => "",
        from => words.part(from - 1..from),
    };
    match datum {
        // `user_name` is a login, `host_name` a host.
        Datum::AnyName => first,
        Datum::Address => !NOT_POSTAL.has(last),
        Datum::Name => tail.len() > 1 || !NO_PERSON.has(last),
        Datum::NamePart => first || words.part(tail.start..tail.start + 1).len() > 2,
        Datum::Number(_) if words.part(tail.clone()).len() <= 4 => !NO_NUMBER.has(last),
        Datum::Card => !NO_PAYMENT.has(last),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(key: &str) -> Option<Datum> {
        classify(&crate::field::words(key.as_bytes()))
    }

    #[test]
    fn names_of_fields_are_understood_in_many_forms() {
        for (key, datum) in [
            ("customer_name", Datum::Name),
            ("patientFullName", Datum::Name),
            ("gecos", Datum::Name),
            ("Signed-off-by", Datum::Name),
            ("first_name", Datum::NamePart),
            ("name", Datum::AnyName),
            ("Please note the phone number", Datum::Phone),
            ("emergency_contact_phone", Datum::Phone),
            ("Téléphone", Datum::Phone),
            ("date_of_birth", Datum::Birth),
            ("CARD_NUMBER", Datum::Card),
            ("passport_no", Datum::Number(Number::Passport)),
            ("steuer_id", Datum::Number(Number::SteuerId)),
            ("Krankenversicherung", Datum::Number(Number::Health)),
            ("Ausweis", Datum::Number(Number::Passport)),
            ("ulice", Datum::Address),
            ("numero_securite_sociale", Datum::Number(Number::Nir)),
            ("personnummer", Datum::Number(Number::National)),
            ("home_address", Datum::Address),
            ("BSN van de monteur", Datum::Number(Number::Bsn)),
            ("CPF do técnico", Datum::Number(Number::Cpf)),
            ("Geburtsdatum der Kundin", Datum::Birth),
            ("Techniker", Datum::Name),
            ("Médecin traitant", Datum::Name),
            ("Policyholder", Datum::Name),
        ] {
            assert_eq!(of(key), Some(datum), "{key}");
        }
    }

    #[test]
    fn what_is_named_a_name_is_nothing_but_a_name() {
        let names = |datum| matches!(datum, Datum::Name | Datum::NamePart | Datum::AnyName);
        for (datum, list) in FIELDS.iter().filter(|(datum, _)| !names(*datum)) {
            let named = list
                .split_ascii_whitespace()
                .find(|field| field.ends_with("name"));
            assert_eq!(named, None, "{datum:?}");
        }
        assert!(!FILLERS.has("name"));
    }

    #[test]
    fn names_of_other_things_are_not_understood() {
        for key in [
            "username",
            "host_name",
            "ip_address",
            "network_card",
            "rename",
            "id",
            "",
            "number",
            "file_owner_mode",
            "telemetry",
            "phoneme",
            "card of the week",
        ] {
            assert_eq!(of(key), None, "{key}");
        }
    }
}
